package dev.skillexchange.index.lucene;

import dev.skillexchange.slice.Dimension;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/// What an open index keeps of its segments in memory, to count by: each column read when it is
/// first asked for, and let go with its segment.
final class Columns {
  private final Map<Dimension, Dictionary> dictionaries = new ConcurrentHashMap<>();
  private final Map<IndexReader.CacheKey, SegmentColumns> segments = new ConcurrentHashMap<>();

  MemoryColumn of(LeafReader segment, Dimension dimension) {
    return of(segment).of(segment, dimension);
  }

  SegmentColumns.Order order(LeafReader segment) {
    return of(segment).order(segment);
  }

  /// Reads of new segments what is asked for of others, so that no search waits for it.
  void warm(IndexReader reader) {
    for (LeafReaderContext leaf : reader.leaves()) {
      dictionaries.keySet().forEach(dimension -> of(leaf.reader(), dimension));
    }
  }

  private SegmentColumns of(LeafReader segment) {
    IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
    return segments.computeIfAbsent(
        helper.getKey(),
        key -> {
          helper.addClosedListener(segments::remove);
          return new SegmentColumns(dictionaries);
        });
  }

  /// The values of a dimension; those of segments whose columns were read.
  Dictionary dictionary(Dimension dimension) {
    return dictionaries.computeIfAbsent(dimension, _ -> new Dictionary());
  }
}
