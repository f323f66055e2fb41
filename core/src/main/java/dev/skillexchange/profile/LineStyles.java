package dev.skillexchange.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How the lines of a CV are set, found once for all of them: what headings are told by.
final class LineStyles {
  private final double body;
  private final List<Style> styles;
  private final Map<Style, Integer> lines = new HashMap<>();

  /// How a line is set.
  ///
  /// @param size of its letters in half points
  record Style(long size, boolean bold, boolean capitals) {
    static Style of(CvText cv, CvLine line) {
      String text = cv.of(line);
      boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
      return new Style(Math.round(line.size() * 2), line.allBold(), capitals);
    }
  }

  LineStyles(CvText cv) {
    body = body(cv);
    styles = cv.lines().stream().map(line -> Style.of(cv, line)).toList();
    styles.forEach(style -> lines.merge(style, 1, Integer::sum));
  }

  /// The size in which most letters are set.
  static double body(CvText cv) {
    Map<Double, Integer> letters = new HashMap<>();
    cv.lines().forEach(line -> letters.merge(line.size(), line.end() - line.start(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  /// The style of a line, by its place among the lines.
  Style at(int index) {
    return styles.get(index);
  }

  /// Whether letters are larger than most of the text.
  boolean large(CvLine line) {
    return line.size() > body * 1.1;
  }

  /// Whether a line is larger than most of the text, or in capitals.
  boolean apart(CvLine line, Style style) {
    return large(line) || style.capitals() && line.size() >= body * 0.95;
  }

  /// Whether few lines are set in a style: what is set like half of the text is no heading.
  boolean uncommon(Style style) {
    return lines.getOrDefault(style, 0) <= Math.max(12, styles.size() / 8);
  }
}
