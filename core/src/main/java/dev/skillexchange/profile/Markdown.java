package dev.skillexchange.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a CV in Markdown: headings by their marks are set large, what is between stars is bold,
/// links show their words.
final class Markdown {
  private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*)$");
  private static final Pattern CLOSING = Pattern.compile("(?<!#)#*+\\s*+$");
  private static final Pattern MARKED = Pattern.compile("(?m)^#{1,3} \\S");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]]{0,500})\\]\\(([^)]{0,1000})\\)");
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])[*_](?=\\S)([^*_]+?)[*_](?![\\w*])");
  private static final Pattern RULE = Pattern.compile("\\s*([-*_=]\\s*){3,}");
  private static final double PLAIN = 10;
  private static final double LARGEST = 22;

  private Markdown() {}

  /// Whether a text has two headings or more that are marked as such.
  static boolean is(String text) {
    return MARKED.matcher(text).results().limit(2).count() == 2;
  }

  static CvText read(String text) {
    CvText.Builder out = new CvText.Builder();
    double above = 0;
    for (String line : CvText.lines(text)) {
      if (line.isBlank() || RULE.matcher(line).matches()) {
        above = 1;
      } else {
        line(line, above, out);
        above = 0;
      }
    }
    return out.build();
  }

  private static void line(String line, double above, CvText.Builder out) {
    Matcher heading = HEADING.matcher(line.strip());
    boolean marked = heading.matches();
    String body = marked ? CLOSING.matcher(heading.group(2)).replaceFirst("") : line.strip();
    double size = marked ? Math.max(PLAIN, LARGEST - 4 * (heading.group(1).length() - 1)) : PLAIN;
    int bullet = marked ? 0 : CvText.bulletLength(body);
    List<Mark> bold = new ArrayList<>();
    String plain = plain(body.substring(bullet), bold);
    if (marked && !plain.isEmpty()) {
      bold = List.of(new Mark(0, plain.length()));
    }
    if (!plain.isBlank()) {
      out.add(plain, 1, bullet > 0 ? 2 : 0, size, bold, above, bullet > 0, false);
    }
  }

  /// A line without its marks.
  private static String plain(String line, List<Mark> bold) {
    String linked = LINK.matcher(line).replaceAll("$1").replace("`", "");
    StringBuilder out = new StringBuilder();
    Matcher strong = STRONG.matcher(linked);
    int at = 0;
    while (strong.find()) {
      out.append(linked, at, strong.start());
      int start = out.length();
      out.append(strong.group(2));
      bold.add(new Mark(start, out.length()));
      at = strong.end();
    }
    out.append(linked.substring(at));
    String plain = out.toString();
    String calm = EMPHASIS.matcher(plain).replaceAll("$1");
    if (calm.length() != plain.length()) {
      bold.removeIf(mark -> mark.end() > calm.length());
    }
    return calm.strip();
  }
}
