package dev.skillexchange.text;

/// How much a sign between words parts them.
final class Gaps {
  private static final int JOIN = Gap.JOIN.ordinal();
  private static final int LIST = Gap.LIST.ordinal();
  private static final int STOP = Gap.STOP.ordinal();
  private static final int BREAK = Gap.BREAK.ordinal();

  private Gaps() {}

  static int of(char[] text, int at, Tokens before) {
    char c = text[at];
    if (c == ' ') {
      return JOIN;
    }
    return switch (c) {
      case '-', '/', '\'', '’', '‘', '\u00a0', '‑', '‐', '_', '®', '™' -> JOIN;
      case '\n' -> BREAK;
      case '.' -> ending(text, at) && !abbreviated(text, before) ? STOP : LIST;
      case '!', '?', ';' -> ending(text, at) ? STOP : LIST;
      default -> c <= ' ' ? JOIN : LIST;
    };
  }

  private static boolean ending(char[] text, int at) {
    return at + 1 == text.length || text[at + 1] <= ' ' || text[at + 1] == ')';
  }

  /// Whether the word before a full stop is an abbreviation ("e.g.", "etc.", "incl.").
  private static boolean abbreviated(char[] text, Tokens before) {
    if (before.count() == 0) {
      return false;
    }
    int last = before.count() - 1;
    int start = before.start(last);
    int length = before.end(last) - start;
    boolean single = length == 1 && Character.isLetter(text[start]);
    return single && !endsLine(text, before.end(last))
        || length == 3 && text[start + 1] == '.'
        || length <= 4 && shortForm(new String(text, start, length));
  }

  private static boolean endsLine(char[] text, int at) {
    return at + 1 >= text.length || text[at + 1] == '\n';
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
