package dev.skillexchange.text;

import dev.skillexchange.text.Block.Kind;

/// Reads plain text: a line is a block, a bullet or number in front makes it a list item.
final class TextReader {
  private static final int BLANKS_PER_LEVEL = 3;
  private static final int DEEPEST = 9;

  private TextReader() {}

  static Document read(String text) {
    DocumentBuilder out = new DocumentBuilder(text.length());
    char[] source = text.toCharArray();
    boolean together = false;
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      boolean empty = line(text, source, at, end, out, together);
      together = !empty;
      at = end + 1;
    }
    return out.build();
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !lineBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean lineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  /// Reads one line and tells whether it was empty.
  private static boolean line(
      String text, char[] source, int from, int end, DocumentBuilder out, boolean together) {
    int first = from;
    while (first < end && Characters.blank(text.charAt(first))) {
      first++;
    }
    if (first == end) {
      return true;
    }
    int bullet = Bullets.length(text, first, end);
    if (bullet > 0) {
      out.next(Kind.LIST_ITEM, Math.min(DEEPEST, 1 + (first - from) / BLANKS_PER_LEVEL));
    } else if (together) {
      out.line();
    } else {
      out.next(Kind.PARAGRAPH, 0);
    }
    int at = first + bullet;
    while (at < end) {
      int run = Characters.plainEnd(source, at, end);
      if (run > at) {
        out.run(source, at, run, false);
        at = run;
      } else {
        Characters.add(source[at], at, false, out);
        at++;
      }
    }
    return false;
  }
}
