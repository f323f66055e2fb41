package dev.skillexchange.index.lucene;

import org.jspecify.annotations.Nullable;

/// Counts the jobs of one segment by some dimensions.
///
/// A cell is one number: the numbers of its values as the digits of a mixed radix, so that counting
/// makes no object for a job or a cell. Where the product of the sizes would leave 62 bits, the
/// digits so far are replaced by a small number of their own ([LongIds]).
final class SegmentTally implements BlockCollector {
  private static final long WIDEST = 1L << 62;
  private static final long IDS = 1L << 31;

  /// Up to so many possible cells are counted in a plain array.
  private static final int SMALL = 1 << 16;

  private final SegmentCells cells;
  private final Column[] columns;
  private final long[] sizes;
  private final int[] valueCounts;
  private final @Nullable LongIds[] shortened;
  private final int @Nullable [] few;
  private final LongCounts many = new LongCounts();

  SegmentTally(SegmentCells cells) {
    this.cells = cells;
    int dimensions = cells.dimensions();
    columns = new Column[dimensions];
    sizes = new long[dimensions];
    valueCounts = new int[dimensions];
    shortened = new LongIds[dimensions];
    long possible = 1;
    for (int i = 0; i < dimensions; i++) {
      columns[i] = cells.column(i);
      sizes[i] = columns[i].size();
      if (possible > WIDEST / sizes[i]) {
        shortened[i] = new LongIds();
        possible = IDS;
      }
      possible *= sizes[i];
    }
    few = possible <= SMALL ? new int[(int) possible] : null;
  }

  @Override
  public void collect(int[] docs, int from, int count) {
    for (Column column : columns) {
      column.find(docs, from, count);
    }
    for (int at = 0; at < count; at++) {
      switch (columns.length) {
        case 1 -> countOne(at);
        case 2 -> countTwo(at);
        default -> countAll(at);
      }
    }
  }

  private void countAll(int at) {
    for (int i = 0; i < columns.length; i++) {
      valueCounts[i] = columns[i].moveTo(at);
    }
    countFrom(0, 0);
  }

  private void countOne(int at) {
    Column column = columns[0];
    int count = column.moveTo(at);
    for (int i = 0; i < count; i++) {
      add(column.numbers[i]);
    }
  }

  private void countTwo(int at) {
    Column first = columns[0];
    Column second = columns[1];
    int firsts = first.moveTo(at);
    int seconds = second.moveTo(at);
    for (int i = 0; i < firsts; i++) {
      long high = first.numbers[i] * sizes[1];
      for (int j = 0; j < seconds; j++) {
        add(high + second.numbers[j]);
      }
    }
  }

  private void countFrom(int at, long digits) {
    if (at == columns.length) {
      add(digits);
      return;
    }
    Column column = columns[at];
    LongIds ids = shortened[at];
    long high = (ids == null ? digits : ids.idOf(digits)) * sizes[at];
    for (int i = 0; i < valueCounts[at]; i++) {
      countFrom(at + 1, high + column.numbers[i]);
    }
  }

  private void add(long cell) {
    if (few != null) {
      few[(int) cell]++;
    } else {
      many.increment(cell);
    }
  }

  /// Hands the cells of the segment on.
  @Override
  public void finish() {
    if (few != null) {
      for (int cell = 0; cell < few.length; cell++) {
        if (few[cell] > 0) {
          hand(cell, few[cell]);
        }
      }
    }
    many.forEach(this::hand);
  }

  private void hand(long counted, int jobs) {
    long digits = counted;
    for (int i = columns.length - 1; i >= 0; i--) {
      cells.set(i, (int) (digits % sizes[i]));
      digits /= sizes[i];
      LongIds ids = shortened[i];
      digits = ids == null ? digits : ids.keyOf((int) digits);
    }
    cells.hand(jobs);
  }
}
