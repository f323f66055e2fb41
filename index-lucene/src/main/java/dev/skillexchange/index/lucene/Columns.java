package dev.skillexchange.index.lucene;

import dev.skillexchange.slice.Dimension;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

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
