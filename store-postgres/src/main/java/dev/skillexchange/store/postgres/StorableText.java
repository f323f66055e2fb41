package dev.skillexchange.store.postgres;

/// Text that PostgreSQL can hold: U+0000 and halves of surrogate pairs, which it cannot, become the
/// replacement character, one for one, so that spans stay right.
final class StorableText {
  private static final char REPLACEMENT = '\ufffd';

  private StorableText() {}

  static String of(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if ((chars[i] == 0 || Character.isSurrogate(chars[i])) && unstorable(text, i)) {
        return replaced(text, chars, i);
      }
    }
    return text;
  }

  private static String replaced(String text, char[] chars, int from) {
    for (int i = from; i < chars.length; i++) {
      if (unstorable(text, i)) {
        chars[i] = REPLACEMENT;
      }
    }
    return new String(chars);
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
