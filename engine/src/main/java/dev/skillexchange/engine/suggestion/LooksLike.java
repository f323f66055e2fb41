package dev.skillexchange.engine.suggestion;

/// What the spelling of a phrase tells.
final class LooksLike {
  private LooksLike() {}

  /// Whether it is written like a name: capitals within a word, or beginning every word; digits.
  static boolean aName(String phrase) {
    boolean all = true;
    boolean begins = true;
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (!begins && (Character.isUpperCase(c) || Character.isDigit(c))) {
        return true;
      }
      if (begins && Character.isLetter(c)) {
        all &= Character.isUpperCase(c);
      }
      begins = !Character.isLetterOrDigit(c);
    }
    return all;
  }
}
