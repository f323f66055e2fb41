package dev.skillexchange.index.lucene;

import dev.skillexchange.slice.Dimension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.jspecify.annotations.Nullable;

/// The columns of one segment that were asked for so far.
final class SegmentColumns {
  private final Map<Dimension, Dictionary> dictionaries;
  private final Map<Dimension, MemoryColumn> columns = new ConcurrentHashMap<>();
  private volatile @Nullable Order order;

  SegmentColumns(Map<Dimension, Dictionary> dictionaries) {
    this.dictionaries = dictionaries;
  }

  /// @param segment a reader of the segment that is open now
  MemoryColumn of(LeafReader segment, Dimension dimension) {
    return columns.computeIfAbsent(dimension, _ -> read(segment, dimension));
  }

  private MemoryColumn read(LeafReader segment, Dimension dimension) {
    try {
      Dictionary dictionary = dictionaries.computeIfAbsent(dimension, _ -> new Dictionary());
      return MemoryColumn.read(segment, dimension, dictionary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Order order(LeafReader segment) {
    Order known = order;
    if (known == null) {
      known = readOrder(segment);
      order = known;
    }
    return known;
  }

  private static Order readOrder(LeafReader segment) {
    try {
      SortedNumericDocValues from = DocValues.getSortedNumeric(segment, Fields.FIRST_SEEN);
      int[] days = new int[segment.maxDoc()];
      for (int doc = from.nextDoc(); doc < days.length; doc = from.nextDoc()) {
        days[doc] = Math.toIntExact(from.nextValue());
      }
      SortedDocValues ids = DocValues.getSorted(segment, Fields.ID);
      int[] numbers = new int[segment.maxDoc()];
      for (int doc = ids.nextDoc(); doc < numbers.length; doc = ids.nextDoc()) {
        numbers[doc] = ids.ordValue();
      }
      return new Order(days, numbers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What orders the documents where nothing else does.
  static final class Order {
    /// The day on which each document's job was first seen, in days of the epoch.
    final int[] firstSeen;

    /// The number of each document's id, which rises with it.
    final int[] id;

    Order(int[] firstSeen, int[] id) {
      this.firstSeen = firstSeen;
      this.id = id;
    }
  }
}
