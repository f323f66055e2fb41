package dev.skillexchange.index.lucene;

import java.util.Arrays;

/// The values of a dimension in one segment, as numbers of its dictionary, job by job. Used by one
/// thread.
final class Column {
  private final MemoryColumn column;
  private final int size;
  private final int[] found = new int[BlockCollector.MOST];
  private final int[] counts = new int[BlockCollector.MOST];

  /// The numbers of the job moved to last, of which so many count as were told.
  int[] numbers = new int[8];

  Column(MemoryColumn column) {
    this.column = column;
    this.size = column.dictionary().size();
  }

  MemoryColumn column() {
    return column;
  }

  /// Whether every job has one value at most.
  boolean isSingle() {
    return column.isSingle();
  }

  /// How many numbers there are, the 0 included.
  long size() {
    return size;
  }

  /// Looks up some jobs at once, at most [BlockCollector#MOST].
  void find(int[] docs, int from, int count) {
    column.find(docs, from, count, found, counts);
  }

  /// Moves to one of the jobs that were looked up and tells how many numbers it has; at least one.
  ///
  /// @param at counted from 0
  int moveTo(int at) {
    int count = counts[at];
    if (count > numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count);
    }
    column.valuesAt(found[at], count, numbers);
    return count;
  }

  /// The value behind a number.
  String name(int number) {
    return column.dictionary().name(number);
  }
}
