package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Years;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the level: from words of the title, else from the years asked for, else it assumes the
/// middle.
///
/// The longest phrase has its place; of the levels then found the highest holds, but an intern is
/// one whatever else is said, and a phrase of middle rank only keeps others off its words. A
/// numeral counts only behind the role's phrase; "associate" within it names the work; "manager"
/// counts for roles that lead people.
final class LevelReader {
  private static final Level[] LEVELS = Level.values();
  private static final Set<String> OFFERED =
      Set.of("/", "-", "–", "to", "or", "oder", "ou", "o", "of", "bis", ",", "&", "and", "+", "|");
  private static final Set<String> NUMERALS =
      Set.of("i", "ii", "iii", "iv", "v", "1", "2", "3", "4");
  private static final Set<String> OF_THE_ROLE = Set.of("associate", "assistant");
  private static final Set<String> BEFORE_NUMERAL =
      Set.of(
          "engineer",
          "developer",
          "scientist",
          "manager",
          "analyst",
          "specialist",
          "technician",
          "associate",
          "level");

  private final Phrases words;
  private final Set<RoleId> leading;

  /// Words of a level in a title.
  record Found(Level level, int from, int end) {}

  LevelReader(Catalogue catalogue, Lexicon lexicon) {
    words = new Phrases(lexicon, Tokens.Dots.SPLIT);
    catalogue.levelWords().forEach(each -> words.put(each.words(), each.level().ordinal()));
    leading = Set.copyOf(catalogue.managerRoles());
  }

  /// The words of level in a title.
  ///
  /// @param role the role the title names, with the place of its phrase
  List<Found> find(Tokens title, Optional<TitleIndex.Named> role) {
    List<Found> found = new ArrayList<>();
    boolean[] taken = new boolean[title.count()];
    for (int length = Math.min(4, title.count()); length > 0; length--) {
      for (int from = 0; from + length <= title.count(); from++) {
        int value = free(taken, from, length) ? value(title, from, length) : Phrases.NONE;
        if (value != Phrases.NONE) {
          take(taken, from, length);
          Found words = new Found(LEVELS[value], from, from + length);
          if (inScope(words, role) && counts(words, title, role)) {
            found.add(words);
          }
        }
      }
    }
    return found;
  }

  /// Of a title that names several roles only the words that are said of the one.
  private static boolean inScope(Found words, Optional<TitleIndex.Named> role) {
    return role.isEmpty()
        || words.level() == Level.INTERN
        || role.get().first() <= words.from() && words.end() <= role.get().last();
  }

  private int value(Tokens title, int from, int length) {
    int value = words.value(title, from, length);
    for (int i = from + 1; value != Phrases.NONE && i < from + length; i++) {
      boolean slash = title.text().substring(title.end(i - 1), title.start(i)).indexOf('/') >= 0;
      if (slash || title.gap(i).compareTo(Gap.LIST) > 0) {
        return Phrases.NONE;
      }
    }
    return value;
  }

  private boolean counts(Found words, Tokens title, Optional<TitleIndex.Named> role) {
    String written = title.written(words.from()).toLowerCase(Locale.ROOT);
    boolean single = words.end() == words.from() + 1;
    if (single && NUMERALS.contains(written)) {
      return numeralCounts(words, title, role);
    }
    boolean within =
        role.filter(named -> named.from() <= words.from() && words.end() <= named.end())
            .isPresent();
    if (single && within && OF_THE_ROLE.contains(written)) {
      return false;
    }
    return words.level() != Level.MANAGER
        || role.flatMap(TitleIndex.Named::role).filter(leading::contains).isPresent();
  }

  private static boolean numeralCounts(Found words, Tokens title, Optional<TitleIndex.Named> role) {
    if (!plain(words, title)) {
      return false;
    }
    boolean behindRole = role.filter(named -> named.end() == words.from()).isPresent();
    return behindRole
        || words.from() > 0
            && BEFORE_NUMERAL.contains(title.written(words.from() - 1).toLowerCase(Locale.ROOT));
  }

  /// Whether a numeral stands by itself behind a word: not "(1 day a week)", "1-2" or "3+".
  private static boolean plain(Found words, Tokens title) {
    int end = title.end(words.from());
    char next = end < title.text().length() ? title.text().charAt(end) : ' ';
    boolean range =
        next == '-'
            && end + 1 < title.text().length()
            && Character.isDigit(title.text().charAt(end + 1));
    return title.gap(words.from()) == Gap.JOIN && "+%.:".indexOf(next) < 0 && !range;
  }

  /// The level of a posting.
  ///
  /// @param found the words of level in its title
  /// @param text where the words of the title stand in the text, if it is there that they stand
  Fact<Level> level(List<Found> found, Tokens title, Fact<Years> years, Optional<Integer> text) {
    Optional<Found> decisive = decisive(found, title);
    if (decisive.isPresent()) {
      Found words = decisive.get();
      Span span = new Span(title.start(words.from()), title.end(words.end() - 1));
      return new Fact.Stated<>(
          words.level(),
          text.map(shift ->
                  Evidence.inText(new Span(shift + span.start(), shift + span.end()), "level.word"))
              .orElseGet(() -> Evidence.inTitle(span, "level.word")));
    }
    if (years instanceof Fact.Stated<Years>(Years asked, Evidence evidence)) {
      return new Fact.Stated<>(
          byYears(asked),
          new Evidence(evidence.field(), evidence.ordinal(), evidence.span(), "level.years"));
    }
    return new Fact.Assumed<>(Level.MID, "level.plain-title");
  }

  /// The level that the words of a title tell; empty where none does.
  static Optional<Level> highest(List<Found> found, Tokens title) {
    return decisive(found, title).map(Found::level);
  }

  /// Of several levels offered ("Mid/Senior", "Senior or Lead") the lowest holds, of words that
  /// stand apart the highest.
  private static Optional<Found> decisive(List<Found> found, Tokens title) {
    Optional<Found> best = Optional.empty();
    for (Found next : found) {
      if (next.level() == Level.INTERN) {
        return Optional.of(next);
      }
      boolean offered =
          found.stream()
              .anyMatch(other ->
                  other.level().compareTo(next.level()) < 0
                      && other.level() != Level.INTERN
                      && together(other, next, title));
      if (!offered && best.filter(b -> b.level().compareTo(next.level()) >= 0).isEmpty()) {
        best = Optional.of(next);
      }
    }
    return best;
  }

  /// Whether two levels are offered side by side.
  private static boolean together(Found one, Found other, Tokens title) {
    Found first = one.from() < other.from() ? one : other;
    Found second = one.from() < other.from() ? other : one;
    String between = title.text().substring(title.end(first.end() - 1), title.start(second.from()));
    return OFFERED.contains(between.strip().toLowerCase(Locale.ROOT));
  }

  private static Level byYears(Years years) {
    int least = years.least().orElse(0);
    if (least < 2) {
      return Level.JUNIOR;
    }
    if (least < 5) {
      return Level.MID;
    }
    return least < 8 ? Level.SENIOR : Level.LEAD;
  }

  private static boolean free(boolean[] taken, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private static void take(boolean[] taken, int from, int length) {
    Arrays.fill(taken, from, from + length, true);
  }
}
