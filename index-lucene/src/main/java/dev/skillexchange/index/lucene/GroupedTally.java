package dev.skillexchange.index.lucene;

import java.util.Arrays;

/// Counts the jobs of one segment by some dimensions, of which the first has one value for each
/// job: jobs come in the order of that value, so that the cells of one are counted before those of
/// the next. These are few and stay near; in one table of all cells every count would wait for
/// memory.
final class GroupedTally implements BlockCollector {
  /// Up to so many possible cells of a group are counted in a plain array.
  private static final int SMALL = 1 << 16;

  private static final int NONE = -1;

  private final SegmentCells cells;
  private final Column groups;
  private final Column[] columns;
  private final long[] sizes;
  private final int[] valueCounts;
  private final int[] few;
  private final LongCounts many = new LongCounts();
  private int[] met = new int[256];
  private int size;
  private int group = NONE;

  GroupedTally(SegmentCells cells) {
    this.cells = cells;
    this.groups = cells.column(0);
    this.columns = new Column[cells.dimensions() - 1];
    this.sizes = new long[columns.length];
    this.valueCounts = new int[columns.length];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = cells.column(i + 1);
      sizes[i] = columns[i].size();
    }
    this.few = new int[possible(cells) <= SMALL ? (int) possible(cells) : 0];
  }

  /// How many cells a group can have.
  private static double possible(SegmentCells cells) {
    return cells.possible() / cells.column(0).size();
  }

  /// Whether the jobs of a segment can be counted so: the cells of a group fit into a number.
  static boolean takes(SegmentCells cells) {
    return cells.dimensions() > 1 && cells.column(0).isSingle() && possible(cells) < 1L << 62;
  }

  @Override
  public void collect(int[] docs, int from, int count) {
    groups.find(docs, from, count);
    for (Column column : columns) {
      column.find(docs, from, count);
    }
    for (int at = 0; at < count; at++) {
      groups.moveTo(at);
      if (groups.numbers[0] != group) {
        finish();
        group = groups.numbers[0];
      }
      for (int i = 0; i < columns.length; i++) {
        valueCounts[i] = columns[i].moveTo(at);
      }
      countFrom(0, 0);
    }
  }

  private void countFrom(int at, long digits) {
    Column column = columns[at];
    long high = digits * sizes[at];
    for (int i = 0; i < valueCounts[at]; i++) {
      if (at + 1 == columns.length) {
        add(high + column.numbers[i]);
      } else {
        countFrom(at + 1, high + column.numbers[i]);
      }
    }
  }

  private void add(long cell) {
    if (few.length == 0) {
      many.increment(cell);
    } else if (few[(int) cell]++ == 0) {
      if (size == met.length) {
        met = Arrays.copyOf(met, 2 * size);
      }
      met[size++] = (int) cell;
    }
  }

  /// Hands the cells of a group on.
  @Override
  public void finish() {
    for (int i = 0; i < size; i++) {
      hand(met[i], few[met[i]]);
      few[met[i]] = 0;
    }
    size = 0;
    if (few.length == 0) {
      many.drain(this::hand);
    }
  }

  private void hand(long counted, int jobs) {
    long digits = counted;
    cells.set(0, group);
    for (int i = columns.length - 1; i >= 0; i--) {
      cells.set(i + 1, (int) (digits % sizes[i]));
      digits /= sizes[i];
    }
    cells.hand(jobs);
  }
}
