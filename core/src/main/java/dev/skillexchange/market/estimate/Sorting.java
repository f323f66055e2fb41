package dev.skillexchange.market.estimate;

/// The order of numbers by their values, equal ones as they stand: a radix sort of their bits from
/// the lowest byte on (Knuth, The Art of Computer Programming, volume 3, section 5.2.5). A byte in
/// which all agree is passed over, such as those that end whole amounts of pay.
final class Sorting {
  private static final int BYTES = 8;
  private static final int SIZE = 1 << 8;

  private final long[] keys;
  private int[] order;
  private int[] spare;

  private Sorting(double[] values) {
    this.keys = new long[values.length];
    this.order = new int[values.length];
    this.spare = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      keys[i] = key(values[i]);
      order[i] = i;
    }
  }

  /// Where the least value stands, then the next, and so on; what is not a number comes last.
  static int[] order(double[] values) {
    Sorting sorting = new Sorting(values);
    int[][] counts = sorting.counts();
    for (int digit = 0; digit < BYTES; digit++) {
      sorting.sort(digit, counts[digit]);
    }
    return sorting.order;
  }

  /// Bits that are in the order of the values when taken as a number without sign.
  private static long key(double value) {
    long bits = Double.doubleToLongBits(value);
    return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
  }

  private static int digit(long key, int digit) {
    return (int) (key >>> BYTES * digit) & SIZE - 1;
  }

  private int[][] counts() {
    int[][] counts = new int[BYTES][SIZE];
    for (long key : keys) {
      for (int digit = 0; digit < BYTES; digit++) {
        counts[digit][digit(key, digit)]++;
      }
    }
    return counts;
  }

  private void sort(int digit, int[] counts) {
    if (keys.length == 0 || counts[digit(keys[0], digit)] == keys.length) {
      return;
    }
    int next = 0;
    for (int value = 0; value < SIZE; value++) {
      int count = counts[value];
      counts[value] = next;
      next += count;
    }
    for (int at : order) {
      spare[counts[digit(keys[at], digit)]++] = at;
    }
    int[] sorted = spare;
    spare = order;
    order = sorted;
  }
}
