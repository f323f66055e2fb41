package dev.skillexchange.match;

/// A weight that is asked for, how much of it is met, and how often, packed into one number so that
/// sums of them are sums of each: sixteen bits count, twenty-four each are met and asked.
final class Weighed {
  private static final int BITS = 24;
  private static final long MASK = (1L << BITS) - 1;

  private Weighed() {}

  /// @param weight whole, at most a thousand
  /// @param permille how much of it is met
  static long of(int weight, int permille) {
    return 1L << 2 * BITS | (long) weight * permille / HeldSkills.FULL << BITS | weight;
  }

  static int count(long packed) {
    return (int) (packed >>> 2 * BITS);
  }

  static int met(long packed) {
    return (int) (packed >>> BITS & MASK);
  }

  static int asked(long packed) {
    return (int) (packed & MASK);
  }
}
