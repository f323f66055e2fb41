package dev.skillexchange.market.estimate;

import java.util.Arrays;

/// Numbers by the place of their value among the distinct ones. Those are found by hashing and put
/// in order by themselves, since amounts of pay are few: sorting every entry takes several times as
/// long.
final class Ranks {
  /// The place of what is not a number.
  static final int NONE = -1;

  private static final int SMALLEST = 64;

  /// An odd number near 2 to the 64 by the golden ratio (Knuth, The Art of Computer Programming,
  /// volume 3, section 6.4).
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final int[] ranks;

  /// The distinct values, in the order in which they were met until they are put in order.
  private double[] values = new double[SMALLEST / 2];

  private int size;

  /// The places of distinct values plus one, by hashing with linear probing; 0 is a free place.
  private int[] table = new int[SMALLEST];

  private int shift = Long.SIZE - Integer.numberOfTrailingZeros(SMALLEST);

  private Ranks(double[] amounts) {
    this.ranks = new int[amounts.length];
    for (int i = 0; i < amounts.length; i++) {
      ranks[i] = Double.isNaN(amounts[i]) ? NONE : met(amounts[i]);
    }
    putInOrder();
  }

  static Ranks of(double[] amounts) {
    return new Ranks(amounts);
  }

  /// The place of a value, which is given one if it is new.
  private int met(double value) {
    int at = place(value);
    if (table[at] == 0) {
      if (size == values.length) {
        grow();
        at = place(value);
      }
      values[size] = value;
      table[at] = ++size;
    }
    return table[at] - 1;
  }

  /// Where a value stands, or would.
  private int place(double value) {
    // Both zeroes are one value.
    int at = (int) (Double.doubleToLongBits(value + 0.0) * GOLDEN >>> shift);
    while (table[at] != 0 && values[table[at] - 1] != value) {
      at = at + 1 & table.length - 1;
    }
    return at;
  }

  private void grow() {
    values = Arrays.copyOf(values, 2 * size);
    table = new int[4 * size];
    shift--;
    for (int i = 0; i < size; i++) {
      table[place(values[i])] = i + 1;
    }
  }

  private void putInOrder() {
    double[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    int[] rankOf = new int[size];
    for (int i = 0; i < size; i++) {
      rankOf[i] = Arrays.binarySearch(sorted, values[i]);
    }
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = ranks[i] == NONE ? NONE : rankOf[ranks[i]];
    }
    values = sorted;
  }

  /// The distinct values, rising.
  double[] values() {
    return values;
  }

  /// The place of each number's value among them.
  int[] ranks() {
    return ranks;
  }
}
