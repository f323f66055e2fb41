package dev.skillexchange.profile;

import dev.skillexchange.catalogue.CvWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Parts a CV by its headings: lines that the catalogue knows, and lines that are set like those.
final class SectionReader {
  private static final int MOST_WORDS = 6;

  private final CvWords words;

  SectionReader(CvWords words) {
    this.words = words;
  }

  /// How a heading is set: what other headings of the same CV look like.
  private record Style(long size, boolean bold, boolean capitals) {
    static Style of(CvText cv, CvLine line) {
      String text = cv.of(line);
      boolean capitals = text.equals(text.toUpperCase(java.util.Locale.ROOT));
      return new Style(Math.round(line.size() * 2), line.allBold(), capitals);
    }
  }

  List<SectionLines> read(CvText cv) {
    Set<Style> styles = styles(cv);
    List<SectionLines> sections = new ArrayList<>();
    List<CvLine> lines = new ArrayList<>();
    CvSection current = CvSection.TOP;
    Optional<CvLine> heading = Optional.empty();
    for (int i = 0; i < cv.lines().size(); i++) {
      CvLine line = cv.lines().get(i);
      Optional<CvSection> two = overTwo(cv, i);
      Optional<CvSection> begins = two.isPresent() ? two : begins(cv, line, styles, i);
      if (begins.isPresent()) {
        sections.add(new SectionLines(current, heading, lines));
        lines = new ArrayList<>();
        current = begins.get();
        heading = Optional.of(line);
        i += two.isPresent() ? 1 : 0;
      } else {
        lines.add(line);
      }
    }
    sections.add(new SectionLines(current, heading, lines));
    return sections;
  }

  /// The section of a heading that takes two lines.
  private Optional<CvSection> overTwo(CvText cv, int at) {
    if (at + 1 >= cv.lines().size()) {
      return Optional.empty();
    }
    CvLine line = cv.lines().get(at);
    CvLine next = cv.lines().get(at + 1);
    String both = cv.of(line).strip() + " " + cv.of(next).strip().replaceFirst("\\s*:$", "");
    boolean alike =
        line.size() > 0
            && line.size() > body(cv) * 1.1
            && Style.of(cv, line).equals(Style.of(cv, next))
            && next.page() == line.page()
            && next.above() < 0.3;
    return alike && known(cv, line).isEmpty() ? words.heading(both) : Optional.empty();
  }

  /// The styles in which known headings are set and most other lines are not.
  private Set<Style> styles(CvText cv) {
    Set<Style> styles = new HashSet<>();
    double body = body(cv);
    for (CvLine line : cv.lines()) {
      if (known(cv, line).isPresent()) {
        Style style = Style.of(cv, line);
        boolean apart = apart(cv, line, body) || style.bold();
        if (apart && line.size() > 0) {
          styles.add(style);
        }
      }
    }
    return styles;
  }

  /// Whether a line is larger than most of the text, or in capitals.
  private static boolean apart(CvText cv, CvLine line, double body) {
    return line.size() > body * 1.1 || capitals(cv, line) && line.size() >= body * 0.95;
  }

  /// The size in which most letters are set.
  static double body(CvText cv) {
    java.util.Map<Double, Integer> letters = new java.util.HashMap<>();
    cv.lines().forEach(line -> letters.merge(line.size(), line.end() - line.start(), Integer::sum));
    return letters.entrySet().stream()
        .max(java.util.Map.Entry.comparingByValue())
        .map(java.util.Map.Entry::getKey)
        .orElse(0.0);
  }

  private Optional<CvSection> known(CvText cv, CvLine line) {
    String text = cv.of(line).strip();
    return line.bullet() ? Optional.empty() : words.heading(text.replaceFirst("\\s*[:_—–-]+$", ""));
  }

  private Optional<CvSection> begins(CvText cv, CvLine line, Set<Style> styles, int index) {
    Optional<CvSection> known = known(cv, line);
    if (known.isPresent()) {
      return fits(cv, line, styles) ? known : Optional.empty();
    }
    String text = cv.of(line).strip();
    boolean like =
        index > 1
            && styles.contains(Style.of(cv, line))
            && !line.bullet()
            && !text.contains("\t")
            && text.chars().noneMatch(Character::isDigit)
            && text.split("\\s+", -1).length <= MOST_WORDS
            && (line.above() > 0.3 || line.size() > body(cv) * 1.1)
            && uncommon(cv, line);
    if (!like) {
      return Optional.empty();
    }
    Optional<CvSection> named = words.headingLike(text);
    return apart(cv, line, body(cv))
        ? named.or(() -> Optional.of(CvSection.OTHER))
        : ofBold(text, named);
  }

  /// What is only bold is a heading where its last word is one and it names no title.
  private Optional<CvSection> ofBold(String text, Optional<CvSection> named) {
    String last = text.substring(text.lastIndexOf(' ') + 1);
    boolean ends = named.isPresent() && words.heading(last).equals(named);
    return ends && words.count(CvWord.Kind.TITLE, text) == 0 && text.indexOf(',') < 0
        ? named
        : Optional.empty();
  }

  /// Whether a word of headings is set like the other headings: "Languages" within the skills is
  /// not one.
  private static boolean fits(CvText cv, CvLine line, Set<Style> styles) {
    return styles.isEmpty()
        || line.size() == 0
        || styles.contains(Style.of(cv, line))
        || line.allBold()
        || capitals(cv, line);
  }

  private static boolean capitals(CvText cv, CvLine line) {
    String text = cv.of(line);
    return text.equals(text.toUpperCase(java.util.Locale.ROOT));
  }

  /// Whether few lines are set like a line: what is set like half of the text is no heading.
  private static boolean uncommon(CvText cv, CvLine line) {
    Style style = Style.of(cv, line);
    long same = cv.lines().stream().filter(one -> Style.of(cv, one).equals(style)).count();
    return same <= Math.max(12, cv.lines().size() / 8);
  }
}
