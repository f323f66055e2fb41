package dev.skillexchange.market.estimate;

import java.util.Arrays;

/// The distinct values of an array, in order.
final class Distinct {
  private Distinct() {}

  static double[] of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  static long[] of(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, size);
  }
}
