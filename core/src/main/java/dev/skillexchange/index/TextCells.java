package dev.skillexchange.index;

import java.util.ArrayList;
import java.util.List;

/// Hands the cells of a numbered tally on as text.
public final class TextCells implements NumberedSink {
  private final TallySink sink;
  private final List<List<String>> values = new ArrayList<>();

  /// @param dimensions how many there are in a cell
  public TextCells(int dimensions, TallySink sink) {
    this.sink = sink;
    for (int i = 0; i < dimensions; i++) {
      values.add(new ArrayList<>());
    }
  }

  /// A new number for each asking: the same value may have several.
  @Override
  public int number(int dimension, String value) {
    values.get(dimension).add(value);
    return values.get(dimension).size() - 1;
  }

  @Override
  public void add(int[] cell, long jobs) {
    String[] text = new String[cell.length];
    for (int i = 0; i < cell.length; i++) {
      text[i] = values.get(i).get(cell[i]);
    }
    sink.add(List.of(text), jobs);
  }
}
