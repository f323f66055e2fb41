package dev.skillexchange.match;

import java.util.Arrays;

/// How often pairs of small numbers occurred together: open addressing over plain arrays, since
/// there are millions of them.
final class PairCounts {
  private static final long FREE = -1;

  private long[] keys = new long[1 << 16];
  private int[] counts = new int[keys.length];
  private int used;

  PairCounts() {
    Arrays.fill(keys, FREE);
  }

  void add(int first, int second, long count) {
    int at = place((long) first << 32 | second);
    counts[at] += (int) count;
    if (2 * used > keys.length) {
      grow();
    }
  }

  int of(int first, int second) {
    long key = (long) first << 32 | second;
    for (int at = slot(key); ; at = at + 1 & keys.length - 1) {
      if (keys[at] == key) {
        return counts[at];
      }
      if (keys[at] == FREE) {
        return 0;
      }
    }
  }

  /// Takes each pair with its count.
  interface Each {
    void take(int first, int second, int count);
  }

  /// In no order that may be relied on.
  void forEach(Each each) {
    for (int at = 0; at < keys.length; at++) {
      if (keys[at] != FREE) {
        each.take((int) (keys[at] >>> 32), (int) keys[at], counts[at]);
      }
    }
  }

  private int place(long key) {
    int at = slot(key);
    while (keys[at] != key) {
      if (keys[at] == FREE) {
        keys[at] = key;
        used++;
      } else {
        at = at + 1 & keys.length - 1;
      }
    }
    return at;
  }

  private int slot(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> 20) & keys.length - 1;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[2 * oldKeys.length];
    counts = new int[keys.length];
    Arrays.fill(keys, FREE);
    used = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        counts[place(oldKeys[i])] = oldCounts[i];
      }
    }
  }
}
