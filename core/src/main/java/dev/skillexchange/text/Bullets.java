package dev.skillexchange.text;

/// Marks in front of a list item: bullets, dashes and numbers.
final class Bullets {
  private static final String MARKS = "•◦▪‣●○■□➤➢►▶✓✔✅⁃∙·–—-*+";

  private Bullets() {}

  /// Whether a character stands in front of list items.
  static boolean mark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /// The length of the mark and the blanks behind it at a place of a line; 0 where there is none.
  static int length(CharSequence text, int at, int end) {
    if (at >= end) {
      return 0;
    }
    int mark = markLength(text, at, end);
    int behind = at + mark;
    while (mark > 0 && behind < end && Characters.blank(text.charAt(behind))) {
      behind++;
    }
    boolean sure = mark > 0 && text.charAt(at) > 0x2000;
    return mark > 0 && behind < end && (behind > at + mark || sure) ? behind - at : 0;
  }

  private static int markLength(CharSequence text, int at, int end) {
    if (mark(text.charAt(at))) {
      return 1;
    }
    int digits = at;
    while (digits < end && digits - at < 3 && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > at && digits < end && (text.charAt(digits) == '.' || text.charAt(digits) == ')');
    return numbered ? digits - at + 1 : 0;
  }
}
