package dev.skillexchange.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Hands the cells of a numbered tally on as text.
public final class TextCells implements NumberedSink {
  private final TallySink sink;
  private final List<Texts> values;

  /// Numbers each value anew whenever it is asked for one.
  private static final class Texts implements ValueNumbers {
    private final List<String> texts = new ArrayList<>();

    @Override
    public int of(String value) {
      texts.add(value);
      return texts.size() - 1;
    }
  }

  /// @param dimensions how many there are in a cell
  public TextCells(int dimensions, TallySink sink) {
    this.sink = sink;
    this.values = Stream.generate(Texts::new).limit(dimensions).toList();
  }

  @Override
  public ValueNumbers numbers(int dimension) {
    return values.get(dimension);
  }

  @Override
  public void add(int[] cell, long jobs) {
    String[] text = new String[cell.length];
    for (int i = 0; i < cell.length; i++) {
      text[i] = values.get(i).texts.get(cell[i]);
    }
    sink.add(List.of(text), jobs);
  }
}
