package dev.skillexchange.index.lucene;

import dev.skillexchange.index.lucene.LongCounts.CellVisitor;

/// Counts by the numbers of a dictionary: a plain array of all of them, or a table where there are
/// so few jobs that clearing and reading such an array would take longer.
final class ValueCounts {
  /// From so many values for each job on it is a table.
  private static final int SPARSE = 8;

  private final int[] all;
  private final LongCounts few;
  private final boolean sparse;

  private ValueCounts(int[] all, boolean sparse) {
    this.all = all;
    this.few = new LongCounts();
    this.sparse = sparse;
  }

  /// @param values one more than the highest number
  /// @param jobs how many will be counted
  static ValueCounts of(int values, long jobs) {
    boolean sparse = jobs * SPARSE < values;
    return new ValueCounts(new int[sparse ? 0 : values], sparse);
  }

  /// Adds one to the count of each value of some documents.
  void add(MemoryColumn column, int[] docs, int size) {
    if (sparse) {
      column.count(docs, size, few);
    } else {
      column.count(docs, size, all);
    }
  }

  /// How often a number was counted.
  int of(int number) {
    return sparse ? few.of(number) : number < all.length ? all[number] : 0;
  }

  /// Tells the numbers that were counted, in no order.
  void forEach(CellVisitor visitor) {
    if (sparse) {
      few.forEach(visitor);
      return;
    }
    for (int number = 0; number < all.length; number++) {
      if (all[number] > 0) {
        visitor.cell(number, all[number]);
      }
    }
  }
}
