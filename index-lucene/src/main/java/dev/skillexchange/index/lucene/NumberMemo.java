package dev.skillexchange.index.lucene;

import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.slice.Dimension;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/// Which numbers were given to the values of segments: a value's text is looked up once, however
/// many tallies meet it.
final class NumberMemo {
  private final Map<Key, int[]> known = new ConcurrentHashMap<>();

  private record Key(IndexReader.CacheKey segment, Dimension dimension, ValueNumbers numbers) {}

  /// The numbers by the values' numbers in the segment, each kept as one more; 0 where none was
  /// asked for yet. To be filled by whoever gives the numbers.
  int[] of(LeafReader segment, Dimension dimension, int size, ValueNumbers numbers) {
    return known.computeIfAbsent(
        new Key(segment.getCoreCacheHelper().getKey(), dimension, numbers), _ -> new int[size]);
  }
}
