package dev.skillexchange.market;

import dev.skillexchange.index.Ints;
import java.util.Arrays;

/// Numbers given anew, from 0 on as they are met: of many, a part has few.
final class Numbered {
  private final int[] numbers;
  private final int[] met;
  private final long[] counts;

  private Numbered(int[] numbers, int[] met, long[] counts) {
    this.numbers = numbers;
    this.met = met;
    this.counts = counts;
  }

  /// @param old numbers of at least 0
  static Numbered of(Ints old) {
    int size = old.size();
    int most = -1;
    for (int i = 0; i < size; i++) {
      most = Math.max(most, old.at(i));
    }
    int[] given = new int[most + 1];
    int[] numbers = new int[size];
    int[] met = new int[Math.min(size, most + 1)];
    int next = 0;
    for (int i = 0; i < size; i++) {
      if (given[old.at(i)] == 0) {
        met[next] = old.at(i);
        given[old.at(i)] = ++next;
      }
      numbers[i] = given[old.at(i)] - 1;
    }
    long[] counts = new long[next];
    for (int number : numbers) {
      counts[number]++;
    }
    return new Numbered(numbers, Arrays.copyOf(met, next), counts);
  }

  /// The number of each entry.
  int[] numbers() {
    return numbers;
  }

  /// The old numbers, by the new ones.
  int[] met() {
    return met;
  }

  /// How many entries have each number.
  long[] counts() {
    return counts;
  }
}
