package dev.skillexchange.store.postgres;

/// Text that PostgreSQL can hold: U+0000 and halves of surrogate pairs, which it cannot, become the
/// replacement character, one for one, so that spans stay right.
final class StorableText {
  private static final char REPLACEMENT = '\ufffd';

  private StorableText() {}

  /// Whether something may have been replaced in a text that was made storable.
  static boolean mayBeReplaced(String text) {
    return text.indexOf(REPLACEMENT) >= 0;
  }

  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == 0 || Character.isSurrogate(c)) && unstorable(text, i)) {
        return replaced(text, i);
      }
    }
    return text;
  }

  private static String replaced(String text, int from) {
    StringBuilder replaced = new StringBuilder(text);
    for (int i = from; i < text.length(); i++) {
      if (unstorable(text, i)) {
        replaced.setCharAt(i, REPLACEMENT);
      }
    }
    return replaced.toString();
  }

  private static boolean unstorable(String text, int at) {
    char c = text.charAt(at);
    if (c == 0) {
      return true;
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
