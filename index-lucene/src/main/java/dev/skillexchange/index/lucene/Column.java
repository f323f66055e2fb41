package dev.skillexchange.index.lucene;

import dev.skillexchange.slice.Dimension;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/// The values of a dimension in one segment, as numbers: 0 for a job that has none, otherwise the
/// value's ordinal and one. Read forward, by one thread.
final class Column {
  private final Dimension dimension;
  private final SegmentValues names;
  private final SortedSetDocValues several;
  private final @Nullable SortedDocValues single;

  /// The numbers of the job moved to last; the first [#moveTo] many count.
  int[] numbers = new int[8];

  Column(LeafReader segment, SegmentValues names, Dimension dimension) throws IOException {
    this.dimension = dimension;
    this.names = names;
    this.several = DocValues.getSortedSet(segment, Fields.of(dimension));
    this.single = DocValues.unwrapSingleton(several);
  }

  /// How many numbers there are, the 0 included.
  long size() {
    return several.getValueCount() + 1;
  }

  /// Moves to a job and tells how many numbers it has; at least one.
  int moveTo(int doc) throws IOException {
    if (single != null) {
      numbers[0] = single.advanceExact(doc) ? single.ordValue() + 1 : 0;
      return 1;
    }
    if (!several.advanceExact(doc)) {
      numbers[0] = 0;
      return 1;
    }
    int count = several.docValueCount();
    if (count > numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count);
    }
    for (int i = 0; i < count; i++) {
      numbers[i] = (int) several.nextOrd() + 1;
    }
    return count;
  }

  /// The value behind a number.
  String name(int number) throws IOException {
    return number == 0 ? "" : names.name(dimension, number - 1, several);
  }
}
