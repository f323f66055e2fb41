package dev.skillexchange.market.estimate;

import java.util.Arrays;

/// Which of many tests found something, with the expected share of false finds bounded: the step-up
/// of Benjamini and Hochberg (1995), and the confidence at which the intervals of what was selected
/// by it are to be given (Benjamini and Yekutieli 2005).
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /// Marks the finds.
  ///
  /// @param probabilities the p-value of each test
  /// @param rate the share of finds that may be false, such as 0.05
  public static boolean[] found(double[] probabilities, double rate) {
    double[] sorted = probabilities.clone();
    Arrays.sort(sorted);
    double limit = -1;
    for (int i = 0; i < sorted.length; i++) {
      if (sorted[i] <= rate * (i + 1) / sorted.length) {
        limit = sorted[i];
      }
    }
    boolean[] found = new boolean[probabilities.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = probabilities[i] <= limit;
    }
    return found;
  }

  /// The confidence of each interval that keeps the false-coverage rate among those selected: 0.95
  /// where all tests were, nearer to 1 the fewer.
  public static double confidence(int found, int tests, double rate) {
    if (found < 0 || found > tests) {
      throw new IllegalArgumentException(found + " of " + tests);
    }
    return tests == 0 ? 1 - rate : 1 - rate * Math.max(1, found) / tests;
  }
}
