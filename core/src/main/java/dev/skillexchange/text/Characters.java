package dev.skillexchange.text;

import java.util.Arrays;

/// What single characters of an advert are: blanks of every sort, and those that show nothing.
final class Characters {
  /// Characters of ASCII that show and mean nothing to markup.
  private static final boolean[] PLAIN = plain();

  private Characters() {}

  private static boolean[] plain() {
    boolean[] plain = new boolean[128];
    Arrays.fill(plain, ' ' + 1, 127, true);
    plain['<'] = false;
    plain['&'] = false;
    return plain;
  }

  /// The end of the run of plain characters that begins at a place; the place itself where none
  /// does.
  static int plainEnd(char[] text, int from, int end) {
    int at = from;
    while (at < end && text[at] < 128 && PLAIN[text[at]]) {
      at++;
    }
    return at;
  }

  static boolean blank(char c) {
    return c <= ' ' || c >= '\u0080' && wideBlank(c);
  }

  private static boolean wideBlank(char c) {
    return c == '\u00a0'
        || c == '\u0085'
        || c >= '\u2000' && c <= '\u200a'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000';
  }

  /// Zero-width marks, soft hyphens, byte order marks, and what stands for broken bytes.
  static boolean invisible(char c) {
    return c == '\u00ad'
        || c >= '\u200b' && c <= '\u200f'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2060' && c <= '\u2064'
        || c == '\ufeff'
        || c >= '\u007f' && c < '\u00a0' && c != '\u0085';
  }

  static void add(char c, int source, boolean strong, DocumentBuilder out) {
    if (blank(c)) {
      out.blank(source);
    } else if (!invisible(c)) {
      out.add(c, source, strong);
    }
  }
}
