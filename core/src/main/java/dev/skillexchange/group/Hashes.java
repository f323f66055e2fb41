package dev.skillexchange.group;

/// Hashing of words and numbers. What it gives is stored: it may not change.
final class Hashes {
  /// An odd number without a pattern: the golden ratio's fraction.
  static final long ODD = 0x9E3779B97F4A7C15L;

  private Hashes() {}

  /// Spreads the bits of a number: the last step of SplitMix64 (Steele, Lea and Flood, 2014).
  static long mixed(long number) {
    long z = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  static long of(CharSequence text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * ODD;
      hash ^= hash >>> 29;
    }
    return mixed(hash);
  }
}
