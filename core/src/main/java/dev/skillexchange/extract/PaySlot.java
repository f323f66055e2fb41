package dev.skillexchange.extract;

import dev.skillexchange.text.Span;

/// Tells how a sum stands on its line, by the signs beside it.
final class PaySlot {
  private static final int FARTHEST = 300;

  private PaySlot() {}

  static PayAround.Slot of(String text, Span block, int start, int end) {
    int before = start - 1;
    while (before >= block.start() && loose(text.charAt(before))) {
      before--;
    }
    int behind = end;
    while (behind < block.end() && Amount.blank(text.charAt(behind))) {
      behind++;
    }
    boolean first = before < block.start();
    boolean last = behind >= block.end();
    boolean opened = first || opens(text.charAt(before));
    if (!opened || !last && !closes(text.charAt(behind))) {
      return PayAround.Slot.NONE;
    }
    boolean barred =
        !first && text.charAt(before) == '|'
            || !last && text.charAt(behind) == '|'
            || before >= block.start()
                && text.indexOf('|', Math.max(block.start(), before - FARTHEST), before) >= 0;
    return barred ? PayAround.Slot.BARRED : PayAround.Slot.APART;
  }

  private static boolean loose(char c) {
    return Amount.blank(c) || c == '~' || c == '≈' || Character.isSurrogate(c);
  }

  private static boolean opens(char c) {
    return switch (c) {
      case '|', '(', '[', '-', '–', '—', ':', '•', '·', '*', ')' -> true;
      default -> false;
    };
  }

  private static boolean closes(char c) {
    return switch (c) {
      case '|', ')', ']', '+', ',', '&', ';', '-', '–', '—', '/', '•', '·', '.', '*', '(', '=' ->
          true;
      default -> false;
    };
  }

  /// Whether a sign stands between two places.
  static boolean signBetween(String text, char sign, int from, int to) {
    return from < to && text.indexOf(sign, from, to) >= 0;
  }
}
