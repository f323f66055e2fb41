package dev.skillexchange.profile;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CvHeading;
import dev.skillexchange.catalogue.CvWord;
import dev.skillexchange.text.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The headings and words of CVs, looked up without regard to case, accents and punctuation.
public final class CvWords {
  private static final Pattern NUMBERED = Pattern.compile("[\\dIVX]+[.)]?\\s.*");
  private static final Pattern NUMBER = Pattern.compile("^[\\dIVX]+[.)]\\s+");
  private static final Pattern BLANKS = Pattern.compile(" +");
  private static final Pattern WIDE_BLANKS = Pattern.compile(" {2,}|\\t");
  private static final int LONGEST_HEADING = 70;
  private static final int LONGEST_PHRASE = 4;
  private static final List<String> JOINING =
      List.of("and", "und", "et", "y", "e", "en", "i", "och", "og", "of", "&", "with");

  private final Map<String, CvSection> headings = new HashMap<>();

  /// Headings without their blanks, which are lost where letters are set apart.
  private final Map<String, CvSection> joinedHeadings = new HashMap<>();

  private final Map<CvWord.Kind, Map<String, String>> words = new EnumMap<>(CvWord.Kind.class);
  private final List<CvWord> all;

  public CvWords(Catalogue catalogue) {
    for (CvHeading heading : catalogue.cvHeadings()) {
      String key = key(heading.words());
      headings.putIfAbsent(key, CvSection.of(heading.section()));
      joinedHeadings.putIfAbsent(key.replace(" ", ""), CvSection.of(heading.section()));
    }
    for (CvWord word : catalogue.cvWords()) {
      words
          .computeIfAbsent(word.kind(), _ -> new HashMap<>())
          .putIfAbsent(key(word.words()), word.value());
    }
    all = catalogue.cvWords();
  }

  /// The words of a kind as they are written.
  List<CvWord> all(CvWord.Kind kind) {
    return all.stream().filter(word -> word.kind() == kind).toList();
  }

  static String key(String text) {
    return Words.folded(text.replace('&', ' ').replace("’", "'"));
  }

  /// The section that a line begins as its heading; empty where it is none.
  public Optional<CvSection> heading(String line) {
    if (line.isBlank() || line.length() > LONGEST_HEADING || line.contains("\t")) {
      return Optional.empty();
    }
    String plain = together(line);
    if (plain.chars().anyMatch(Character::isDigit) && !NUMBERED.matcher(plain).matches()) {
      return Optional.empty();
    }
    String key = key(NUMBER.matcher(plain).replaceFirst(""));
    CvSection known = headings.get(key);
    if (known == null && key.length() > 8 && plain.equals(plain.toUpperCase(Locale.ROOT))) {
      known = joinedHeadings.get(key.replace(" ", ""));
    }
    return known != null ? Optional.of(known) : joined(key);
  }

  /// A heading made of several ("Education and Certifications"): the first tells.
  private Optional<CvSection> joined(String key) {
    List<String> parts = List.of(key.split(" ", -1));
    for (int i = 1; i < parts.size() - 1; i++) {
      if (JOINING.contains(parts.get(i))) {
        CvSection first = headings.get(String.join(" ", parts.subList(0, i)));
        CvSection second = headings.get(String.join(" ", parts.subList(i + 1, parts.size())));
        if (first != null && second != null) {
          return Optional.of(first);
        }
      }
    }
    if (parts.size() == 2
        && headings.containsKey(parts.get(0))
        && headings.containsKey(parts.get(1))) {
      return Optional.ofNullable(headings.get(parts.get(0)));
    }
    return Optional.empty();
  }

  /// The section of a line that is set like a heading and holds words of one.
  Optional<CvSection> headingLike(String line) {
    List<String> parts = List.of(key(together(line)).split(" ", -1));
    for (int length = Math.min(3, parts.size()); length > 0; length--) {
      for (int from = parts.size() - length; from >= 0; from--) {
        CvSection known = headings.get(String.join(" ", parts.subList(from, from + length)));
        if (known != null) {
          return Optional.of(known);
        }
      }
    }
    return Optional.empty();
  }

  /// Letters that are set apart, put together: "E D U C A T I O N".
  static String together(String line) {
    String plain = line.strip();
    String[] parts = BLANKS.split(plain, -1);
    long single = Arrays.stream(parts).filter(part -> part.length() == 1).count();
    if (parts.length < 4 || single < parts.length * 0.8) {
      return plain;
    }
    String[] wide = WIDE_BLANKS.split(plain, -1);
    return String.join(" ", Arrays.stream(wide).map(word -> word.replace(" ", "")).toList());
  }

  /// What a phrase means within a list; empty where it is not in it.
  Optional<String> value(CvWord.Kind kind, String phrase) {
    return Optional.ofNullable(words.getOrDefault(kind, Map.of()).get(key(phrase)));
  }

  /// How many words or phrases of a list a text holds.
  int count(CvWord.Kind kind, String text) {
    Map<String, String> list = words.getOrDefault(kind, Map.of());
    List<String> parts = Words.of(text);
    int found = 0;
    int at = 0;
    while (at < parts.size()) {
      int step = 0;
      for (int length = Math.min(LONGEST_PHRASE, parts.size() - at);
          length > 0 && step == 0;
          length--) {
        step = list.containsKey(String.join(" ", parts.subList(at, at + length))) ? length : 0;
      }
      found += step > 0 ? 1 : 0;
      at += Math.max(1, step);
    }
    return found;
  }

  /// The longest phrase of a list with which a text begins, as the number of its words and what it
  /// means.
  Optional<Leading> leading(CvWord.Kind kind, String text) {
    Map<String, String> list = words.getOrDefault(kind, Map.of());
    List<String> parts = Words.of(text.length() > 200 ? text.substring(0, 200) : text);
    for (int length = Math.min(LONGEST_PHRASE, parts.size()); length > 0; length--) {
      String value = list.get(String.join(" ", parts.subList(0, length)));
      if (value != null) {
        return Optional.of(new Leading(length, value));
      }
    }
    return Optional.empty();
  }

  /// @param words how many words it has
  record Leading(int words, String value) {}

  /// The first phrase of a list that stands in a text, as what it means.
  Optional<String> within(CvWord.Kind kind, String text) {
    Map<String, String> list = words.getOrDefault(kind, Map.of());
    List<String> parts = Words.of(text);
    for (int at = 0; at < parts.size(); at++) {
      for (int length = Math.min(LONGEST_PHRASE, parts.size() - at); length > 0; length--) {
        String value = list.get(String.join(" ", parts.subList(at, at + length)));
        if (value != null) {
          return Optional.of(value);
        }
      }
    }
    return Optional.empty();
  }
}
