package dev.skillexchange.index.lucene;

import java.util.Arrays;

/// Counts by whole numbers that are not negative: an open-addressing table with linear probing, no
/// object a key.
final class LongCounts {
  private static final int SMALLEST = 256;

  /// Keys plus one; zero is a free place.
  private long[] keys = new long[SMALLEST];

  private int[] counts = new int[SMALLEST];
  private long[] met = new long[SMALLEST / 2 + 1];
  private int size;

  void increment(long key) {
    int at = placeOf(key + 1);
    if (keys[at] == 0) {
      keys[at] = key + 1;
      counts[at] = 1;
      met[size] = key + 1;
      if (++size * 2 > keys.length) {
        grow();
      }
    } else {
      counts[at]++;
    }
  }

  /// How often a key was counted.
  int of(long key) {
    return counts[placeOf(key + 1)];
  }

  private int placeOf(long stored) {
    int mask = keys.length - 1;
    int at = (int) mixed(stored) & mask;
    while (keys[at] != 0 && keys[at] != stored) {
      at = at + 1 & mask;
    }
    return at;
  }

  /// The finaliser of MurmurHash3, so that packed ordinals do not cluster.
  static long mixed(long key) {
    long hash = (key ^ key >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return hash ^ hash >>> 33;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[oldKeys.length * 2];
    met = Arrays.copyOf(met, oldKeys.length + 1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = placeOf(oldKeys[i]);
        keys[at] = oldKeys[i];
        counts[at] = oldCounts[i];
      }
    }
  }

  void forEach(CellVisitor visitor) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        visitor.cell(keys[i] - 1, counts[i]);
      }
    }
  }

  /// Hands the counts on, in the order in which their keys were met, and forgets them.
  void drain(CellVisitor visitor) {
    for (int i = 0; i < size; i++) {
      visitor.cell(met[i] - 1, counts[placeOf(met[i])]);
    }
    if (size * 8 > keys.length) {
      Arrays.fill(keys, 0);
    } else {
      for (int i = size - 1; i >= 0; i--) {
        keys[placeOf(met[i])] = 0;
      }
    }
    size = 0;
  }

  /// Takes the counts.
  @FunctionalInterface
  interface CellVisitor {
    void cell(long key, int count);
  }
}
