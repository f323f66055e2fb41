package dev.skillexchange.index.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Small numbers for large ones, in the order in which they are met: makes room where the ordinals
/// of many dimensions do not fit into 64 bits.
final class LongIds {
  private final Map<Long, Integer> ids = new HashMap<>();
  private long[] keys = new long[16];

  int idOf(long key) {
    Integer known = ids.get(key);
    if (known != null) {
      return known;
    }
    int id = ids.size();
    if (id == keys.length) {
      keys = Arrays.copyOf(keys, keys.length * 2);
    }
    keys[id] = key;
    ids.put(key, id);
    return id;
  }

  long keyOf(int id) {
    return keys[id];
  }
}
