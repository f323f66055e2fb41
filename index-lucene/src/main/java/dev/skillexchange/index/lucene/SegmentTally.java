package dev.skillexchange.index.lucene;

import dev.skillexchange.index.NumberedSink;
import dev.skillexchange.slice.Dimension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.jspecify.annotations.Nullable;

/// Counts the jobs of one segment by some dimensions.
///
/// A cell is one number: the numbers of its values as the digits of a mixed radix, so that counting
/// makes no object for a job or a cell. Where the product of the sizes would leave 62 bits, the
/// digits so far are replaced by a small number of their own ([LongIds]). At the end of the segment
/// its numbers become those of the sink, for which the text of a value is looked up once.
final class SegmentTally implements LeafCollector {
  private static final long WIDEST = 1L << 62;
  private static final long IDS = 1L << 31;

  /// Up to so many possible cells are counted in a plain array.
  private static final int SMALL = 1 << 16;

  private final Column[] columns;
  private final long[] sizes;
  private final int[] valueCounts;
  private final @Nullable LongIds[] shortened;
  private final NumberedSink sink;
  private final int[][] known;
  private final int[] cell;
  private final int @Nullable [] few;
  private final LongCounts many = new LongCounts();

  SegmentTally(LeafReader segment, List<Dimension> by, NumberedSink sink) throws IOException {
    this.sink = sink;
    columns = new Column[by.size()];
    sizes = new long[by.size()];
    valueCounts = new int[by.size()];
    shortened = new LongIds[by.size()];
    known = new int[by.size()][0];
    cell = new int[by.size()];
    SegmentValues names = SegmentValues.of(segment);
    long cells = 1;
    for (int i = 0; i < columns.length; i++) {
      columns[i] = new Column(segment, names, by.get(i));
      sizes[i] = columns[i].size();
      if (cells > WIDEST / sizes[i]) {
        shortened[i] = new LongIds();
        cells = IDS;
      }
      cells *= sizes[i];
    }
    few = cells <= SMALL ? new int[(int) cells] : null;
  }

  @Override
  public void setScorer(Scorable scorer) {}

  @Override
  public void collect(int doc) throws IOException {
    switch (columns.length) {
      case 1 -> countOne(doc);
      case 2 -> countTwo(doc);
      default -> {
        for (int i = 0; i < columns.length; i++) {
          valueCounts[i] = columns[i].moveTo(doc);
        }
        countFrom(0, 0);
      }
    }
  }

  private void countOne(int doc) throws IOException {
    Column column = columns[0];
    int count = column.moveTo(doc);
    for (int i = 0; i < count; i++) {
      add(column.numbers[i]);
    }
  }

  private void countTwo(int doc) throws IOException {
    Column first = columns[0];
    Column second = columns[1];
    int firsts = first.moveTo(doc);
    int seconds = second.moveTo(doc);
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
    for (int i = 0; i < known.length; i++) {
      known[i] = new int[(int) sizes[i]];
    }
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
      cell[i] = number(i, (int) (digits % sizes[i]));
      digits /= sizes[i];
      LongIds ids = shortened[i];
      digits = ids == null ? digits : ids.keyOf((int) digits);
    }
    sink.add(cell, jobs);
  }

  /// The sink's number of a value of the segment; kept as one more, 0 being one not asked for yet.
  private int number(int dimension, int value) {
    int[] numbers = known[dimension];
    if (numbers[value] == 0) {
      try {
        numbers[value] = sink.number(dimension, columns[dimension].name(value)) + 1;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return numbers[value] - 1;
  }
}
