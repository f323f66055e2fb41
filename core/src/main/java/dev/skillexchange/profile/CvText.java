package dev.skillexchange.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The text of a CV in the order in which people read it, with its lines.
///
/// @param text its lines, each with a line feed behind it
public record CvText(String text, List<CvLine> lines) {
  private static final Pattern CELLS = Pattern.compile("\\s*\\t\\s*| {3,}");
  private static final int TAB = 4;
  private static final Pattern RULE = Pattern.compile("\\s*[-=_*~#]{3,}\\s*");
  private static final String BULLETS = "•‣◦▪▫●○■□▸►▶➢➤➔→✓✔✦❖⁃·∙*◆◇»–—-";
  private static final int NARROWEST_WRAP = 60;

  /// What is longer goes on in another line: no line of a CV is, and patterns take time that grows
  /// with the square of a line.
  private static final int LONGEST_LINE = 2_000;

  public CvText {
    lines = List.copyOf(lines);
  }

  /// Plain text as a CV: indentation and bullets are seen, empty lines are space above; runs of
  /// blanks within a line part its cells.
  public static CvText ofPlain(String plain) {
    if (Markdown.is(plain)) {
      return Markdown.read(plain);
    }
    List<String> raw = lines(plain);
    Builder builder = new Builder();
    double above = 0;
    for (int i = 0; i < raw.size(); i++) {
      String line = raw.get(i);
      if (line.isBlank() || RULE.matcher(line).matches()) {
        above++;
        continue;
      }
      String joined = CvWords.together(line);
      String body =
          CELLS
              .matcher(joined.length() < line.strip().length() ? joined : line.strip())
              .replaceAll("\t")
              .replace('\u00a0', ' ');
      int bullet = bulletLength(body);
      boolean wraps =
          line.length() > NARROWEST_WRAP && i + 1 < raw.size() && goesOn(line, raw.get(i + 1));
      builder.add(body.substring(bullet), indent(line) + bullet, above, bullet > 0, wraps);
      above = 0;
    }
    return builder.build();
  }

  /// The text of a line.
  String of(CvLine line) {
    return text.substring(line.start(), line.end());
  }

  /// The lines of a text, long ones cut, at a blank where there is one.
  static List<String> lines(String text) {
    return text.lines().flatMap(line -> cut(line).stream()).toList();
  }

  private static List<String> cut(String line) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (line.length() - from > LONGEST_LINE) {
      int blank = line.lastIndexOf(' ', from + LONGEST_LINE);
      int to = blank > from ? blank : from + LONGEST_LINE;
      parts.add(line.substring(from, to));
      from = to;
    }
    parts.add(line.substring(from));
    return parts;
  }

  private static boolean goesOn(String line, String next) {
    String body = next.strip();
    boolean ends = line.stripTrailing().endsWith(".");
    return !body.isEmpty()
        && bulletLength(body) == 0
        && !ends
        && (Character.isLowerCase(body.charAt(0)) || line.length() > NARROWEST_WRAP + 10)
        && Math.abs(indent(next) - indent(line)) <= 4;
  }

  private static int indent(String line) {
    int width = 0;
    for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
      width += line.charAt(i) == '\t' ? TAB : 1;
    }
    return width;
  }

  /// How long the bullet is that begins a line, with the blanks behind it; 0 where none does.
  public static int bulletLength(String line) {
    if (line.isEmpty()) {
      return 0;
    }
    char first = line.charAt(0);
    boolean sign = BULLETS.indexOf(first) >= 0 || first >= '\ue000' && first <= '\uf8ff';
    boolean letter = first == 'o' && line.length() > 1;
    if (!sign && !letter) {
      return 0;
    }
    int end = 1;
    while (end < line.length() && Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    boolean apart = end > 1;
    boolean plain = first == '-' || first == '*' || first == '–' || first == '—' || letter;
    return apart && end < line.length() || sign && !plain && end < line.length() ? end : 0;
  }

  /// Puts lines together.
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<CvLine> lines = new ArrayList<>();

    /// Adds a line of a format that tells nothing of letters.
    public void add(String line, double left, double above, boolean bullet, boolean wraps) {
      add(line, 1, left, 0, List.of(), above, bullet, wraps);
    }

    /// Adds a line.
    ///
    /// @param bold marks within the line
    public void add(
        String line,
        int page,
        double left,
        double size,
        List<Mark> bold,
        double above,
        boolean bullet,
        boolean wraps) {
      List<String> parts = cut(line);
      if (parts.size() > 1) {
        parts.forEach(part -> add(part, page, left, size, List.of(), above, bullet, true));
        return;
      }
      int start = text.length();
      text.append(line).append('\n');
      List<Mark> moved =
          bold.stream().map(one -> new Mark(start + one.start(), start + one.end())).toList();
      lines.add(
          new CvLine(start, start + line.length(), page, left, size, moved, above, wraps, bullet));
    }

    /// How many characters there are.
    public int length() {
      return text.length();
    }

    public CvText build() {
      return new CvText(text.toString(), lines);
    }
  }
}
