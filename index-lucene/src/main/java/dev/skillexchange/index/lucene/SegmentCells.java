package dev.skillexchange.index.lucene;

import dev.skillexchange.index.NumberedSink;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.slice.Dimension;
import java.util.List;
import org.apache.lucene.index.LeafReader;

/// The columns that a tally of a segment goes by, and its sink, which takes their values by its own
/// numbers.
final class SegmentCells {
  private final NumberedSink sink;
  private final Column[] columns;
  private final ValueNumbers[] numbers;
  private final int[][] known;
  private final int[] cell;

  SegmentCells(
      Columns memory, LeafReader segment, List<Dimension> by, NumberedSink sink, NumberMemo memo) {
    this.sink = sink;
    columns = new Column[by.size()];
    numbers = new ValueNumbers[by.size()];
    known = new int[by.size()][];
    cell = new int[by.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = new Column(memory.of(segment, by.get(i)));
      numbers[i] = sink.numbers(i);
      known[i] = memo.of(by.get(i), (int) columns[i].size(), numbers[i]);
    }
  }

  int dimensions() {
    return columns.length;
  }

  Column column(int dimension) {
    return columns[dimension];
  }

  /// How many cells there can be.
  double possible() {
    double cells = 1;
    for (Column column : columns) {
      cells *= column.size();
    }
    return cells;
  }

  /// Sets the value of a dimension for the next cell.
  ///
  /// @param value its number in the dictionary
  void set(int dimension, int value) {
    int[] given = known[dimension];
    if (given[value] == 0) {
      given[value] = numbers[dimension].of(columns[dimension].name(value)) + 1;
    }
    cell[dimension] = given[value] - 1;
  }

  /// Hands the cell on.
  void hand(long jobs) {
    sink.add(cell, jobs);
  }
}
