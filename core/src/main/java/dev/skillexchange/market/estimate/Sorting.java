package dev.skillexchange.market.estimate;

/// The order of numbers by their values, equal ones as they stand: a radix sort of their bits from
/// the lowest byte on (Knuth, The Art of Computer Programming, volume 3, section 5.2.5). A byte in
/// which all agree is passed over, such as those that end whole amounts of pay.
final class Sorting {
  private static final int BYTES = 8;
  private static final int SIZE = 1 << 8;

  private long[] keys;
  private long[] spareKeys;
  private int[] order;
  private int[] spare;

  private Sorting(double[] values) {
    this.keys = new long[values.length];
    this.spareKeys = new long[values.length];
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
    long differing = sorting.differing();
    for (int digit = 0; digit < BYTES; digit++) {
      if (digit(differing, digit) != 0) {
        sorting.sort(digit);
      }
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

  /// The bits in which some key differs from the first.
  private long differing() {
    long differing = 0;
    for (long key : keys) {
      differing |= key ^ keys[0];
    }
    return differing;
  }

  private void sort(int digit) {
    int[] places = new int[SIZE + 1];
    for (long key : keys) {
      places[digit(key, digit) + 1]++;
    }
    for (int value = 0; value < SIZE; value++) {
      places[value + 1] += places[value];
    }
    for (int i = 0; i < keys.length; i++) {
      int place = places[digit(keys[i], digit)]++;
      spareKeys[place] = keys[i];
      spare[place] = order[i];
    }
    long[] sortedKeys = spareKeys;
    spareKeys = keys;
    keys = sortedKeys;
    int[] sorted = spare;
    spare = order;
    order = sorted;
  }
}
