package dev.skillexchange.text;

/// How much a sign between words parts them.
final class Gaps {
  private static final int JOIN = Gap.JOIN.ordinal();
  private static final int LIST = Gap.LIST.ordinal();
  private static final int STOP = Gap.STOP.ordinal();
  private static final int BREAK = Gap.BREAK.ordinal();

  private Gaps() {}

  static int of(String text, int at, Tokens before) {
    char c = text.charAt(at);
    return switch (c) {
      case ' ', '-', '/', '\'', '’', '‘', '\u00a0', '‑', '‐', '_', '®', '™' -> JOIN;
      case '\n' -> BREAK;
      case '.' -> ending(text, at) && !abbreviated(text, before) ? STOP : LIST;
      case '!', '?', ';' -> ending(text, at) ? STOP : LIST;
      default -> c <= ' ' ? JOIN : LIST;
    };
  }

  private static boolean ending(String text, int at) {
    return at + 1 == text.length() || text.charAt(at + 1) <= ' ' || text.charAt(at + 1) == ')';
  }

  /// Whether the word before a full stop is an abbreviation ("e.g.", "etc.", "incl.").
  private static boolean abbreviated(String text, Tokens before) {
    if (before.count() == 0) {
      return false;
    }
    int last = before.count() - 1;
    int start = before.start(last);
    int length = before.end(last) - start;
    boolean single = length == 1 && Character.isLetter(text.charAt(start));
    return single && !endsLine(text, before.end(last))
        || length == 3 && text.charAt(start + 1) == '.'
        || length <= 4 && shortForm(text.substring(start, start + length));
  }

  private static boolean endsLine(String text, int at) {
    return at + 1 >= text.length() || text.charAt(at + 1) == '\n';
  }

  private static boolean shortForm(String word) {
    return switch (word) {
      case "etc",
          "incl",
          "inc",
          "Inc",
          "vs",
          "no",
          "St",
          "approx",
          "ca",
          "bzw",
          "z.B",
          "Sr",
          "Jr",
          "Dr" ->
          true;
      default -> false;
    };
  }
}
