package dev.skillexchange.guide;

import java.util.Arrays;

/// Whole numbers one after another, as many as there may be: a stream's builder takes three times
/// as long.
final class Numbers {
  private int[] numbers = new int[16];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
