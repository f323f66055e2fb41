package dev.skillexchange.slice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The part of the search box that the caret is in: what can be completed.
///
/// Behind the name of a filter it is the value (of several, the one at the caret); otherwise it is
/// the last plain words before the caret, of which a name may begin at any.
///
/// @param text the whole box
/// @param caret how many characters stand before the caret
/// @param filter the filter whose value it is, as its parameter's id or `remote`; empty for words
/// @param excluded whether a hyphen stands before it
/// @param starts where it may begin, the longest part first; at least one
public record BoxPart(
    String text, int caret, Optional<String> filter, boolean excluded, List<Integer> starts) {
  private static final int MOST_WORDS = 6;
  private static final Pattern FILTER = Pattern.compile("(\\p{L}+)[:=<>]{1,3}");

  public BoxPart {
    starts = List.copyOf(starts);
  }

  /// The part at a caret; one behind the end stands at the end.
  public static BoxPart at(String text, int caret) {
    int end = Math.clamp(caret, 0, text.length());
    String before = text.substring(0, end);
    List<String> terms =
        QueryText.of(before).terms().stream().map(QueryText.Term::written).toList();
    List<Integer> places = places(before, terms);
    int last = places.isEmpty() ? end : places.getLast();
    boolean touches = !places.isEmpty() && last + terms.getLast().length() == end;
    boolean plain = !touches || isPlain(terms.getLast());
    return plain
        ? new BoxPart(text, end, Optional.empty(), false, words(terms, places, end))
        : apart(text, end, last);
  }

  /// Where terms begin: they stand in their order, with blanks between.
  private static List<Integer> places(String before, List<String> terms) {
    List<Integer> places = new ArrayList<>();
    int from = 0;
    for (String term : terms) {
      int at = before.indexOf(term, from);
      places.add(at);
      from = at + term.length();
    }
    return places;
  }

  private static boolean isPlain(String term) {
    return term.charAt(0) != '-' && term.charAt(0) != '"' && !FILTER.matcher(term).lookingAt();
  }

  private static List<Integer> words(List<String> terms, List<Integer> places, int end) {
    List<Integer> starts = new ArrayList<>();
    for (int i = terms.size() - 1;
        i >= 0 && starts.size() < MOST_WORDS && isPlain(terms.get(i));
        i--) {
      starts.add(places.get(i));
    }
    Collections.reverse(starts);
    return starts.isEmpty() ? List.of(end) : starts;
  }

  /// A value of a filter, an excluded word or an open phrase.
  private static BoxPart apart(String text, int end, int place) {
    boolean excluded = text.charAt(place) == '-';
    int at = place + (excluded ? 1 : 0);
    Matcher named = FILTER.matcher(text).region(at, end);
    Optional<String> filter =
        named.lookingAt()
            ? FilterName.of(named.group(1).toLowerCase(Locale.ROOT))
            : Optional.empty();
    int value = filter.isPresent() ? value(text, named.end(), end) : at;
    return new BoxPart(text, end, filter, excluded, List.of(value));
  }

  /// Where the last of several values begins.
  private static int value(String text, int from, int end) {
    int start = from;
    boolean quoted = false;
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      quoted ^= c == '"';
      if (!quoted && (c == ',' || c == '|')) {
        start = at + 1;
      }
    }
    return start;
  }

  /// What was typed, from each place on where it may begin; without a quote at its beginning.
  public List<String> typed() {
    return starts.stream()
        .map(start -> text.substring(start, caret))
        .map(typed -> typed.startsWith("\"") ? typed.substring(1) : typed)
        .toList();
  }

  /// The names of filters that what was typed may become: those of one word that begin with it.
  public List<String> filters() {
    String word = text.substring(starts.getLast(), caret);
    return filter.isPresent() || word.isEmpty() || !word.chars().allMatch(Character::isLetter)
        ? List.of()
        : FilterName.beginningWith(word.toLowerCase(Locale.ROOT));
  }

  /// The box with something in the place of what was typed, and the caret behind it.
  ///
  /// @param which the number of the place where it begins
  /// @param blank whether a blank follows
  public Completed with(int which, String completion, boolean blank) {
    int end = end();
    String rest = text.substring(end);
    String gap = blank && !rest.startsWith(" ") ? " " : "";
    String begin = text.substring(0, starts.get(which)) + completion + gap;
    int behind = begin.length() + (blank && gap.isEmpty() ? 1 : 0);
    return new Completed(begin + rest, behind);
  }

  /// A box that was completed.
  ///
  /// @param caret how many characters stand before the caret
  public record Completed(String text, int caret) {}

  /// What stands behind the caret up to the end of its word, or of its phrase, goes as well.
  private int end() {
    boolean quoted = starts.getLast() < text.length() && text.charAt(starts.getLast()) == '"';
    if (quoted) {
      int close = text.indexOf('"', Math.max(caret, starts.getLast() + 1));
      return close < 0 ? text.length() : close + 1;
    }
    int end = caret;
    boolean inWord = caret > 0 && !Character.isWhitespace(text.charAt(caret - 1));
    while (inWord
        && end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && ",|\"".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
