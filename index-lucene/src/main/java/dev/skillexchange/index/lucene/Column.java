package dev.skillexchange.index.lucene;

import java.util.Arrays;

/// The values of a dimension in one segment, as numbers of its dictionary, job by job. Used by one
/// thread.
final class Column {
  private final MemoryColumn column;
  private final int size;

  /// The numbers of the job moved to last; the first [#moveTo] many count.
  int[] numbers = new int[8];

  Column(MemoryColumn column) {
    this.column = column;
    this.size = column.dictionary().size();
  }

  /// How many numbers there are, the 0 included.
  long size() {
    return size;
  }

  /// Moves to a job and tells how many numbers it has; at least one.
  int moveTo(int doc) {
    int count = column.count(doc);
    if (count > numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count);
    }
    return column.values(doc, numbers);
  }

  /// The value behind a number.
  String name(int number) {
    return column.dictionary().name(number);
  }
}
