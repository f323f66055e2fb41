package dev.skillexchange.text;

import java.util.Arrays;

/// A table from pairs of small numbers to a number, with open addressing; read by any number of
/// threads once it is filled.
public final class LongTable {
  /// What is found for a pair that is not there.
  public static final int NONE = -1;

  private static final long FREE = -1L;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private long[] keys;
  private int[] values;
  private int size;

  public LongTable(int expected) {
    int slots = Integer.highestOneBit(Math.max(16, expected) * 2 - 1) * 2;
    keys = new long[slots];
    values = new int[slots];
    Arrays.fill(keys, FREE);
  }

  public int get(int left, int right) {
    int slot = slot(key(left, right));
    return keys[slot] == FREE ? NONE : values[slot];
  }

  public void put(int left, int right, int value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    long key = key(left, right);
    int slot = slot(key);
    if (keys[slot] == FREE) {
      keys[slot] = key;
      size++;
    }
    values[slot] = value;
  }

  private static long key(int left, int right) {
    return (long) left << 32 | right & 0xffffffffL;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key * MIX >>> 40) & mask;
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
