package dev.skillexchange.index;

import java.util.Arrays;

/// Whole numbers side by side, of which more may come: what is gathered from an index, value by
/// value. A stream's builder takes three times as long.
public final class Ints {
  private int[] values = new int[16];
  private int size;

  public void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  public int at(int index) {
    return values[index];
  }

  public int size() {
    return size;
  }

  public void clear() {
    size = 0;
  }

  public int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
