package dev.skillexchange.market.estimate;

import java.util.Arrays;

/// One end of ranges of which some state the other end alone: "from 100,000" tells no upper end,
/// but where it is likely to be.
///
/// An unstated end is spread over where it would be if its range were as wide, in proportion to the
/// stated end, as those of the ranges that state both: in ten equal parts, at the middles of the
/// tenths of their ratios (hot-deck imputation with fractional weights; Kalton and Kish 1984). It
/// takes leaving an end open to have nothing to do with the width.
///
/// Censoring, which takes an unstated end to be anywhere beyond the stated one ([CensoredSample]),
/// is too high for upper ends and too low for lower ones, since real ranges are narrow.
public final class RangeEnds {
  private static final int PARTS = 10;
  private static final int LEAST = 10;

  private RangeEnds() {}

  /// The sample of one end.
  ///
  /// @param own this end of each range, above 0; not a number where it is unstated
  /// @param other the other end; not a number where it is unstated, in at most one of the two
  /// @param employers a small number of at least 0 for each employer
  /// @param jobs how many jobs each range stands for
  /// @return with the unstated ends where the ranges of ten jobs or more state both, else without
  ///   them
  public static ClusteredSample of(double[] own, double[] other, int[] employers, long[] jobs) {
    int stated = 0;
    int open = 0;
    long whole = 0;
    for (int i = 0; i < own.length; i++) {
      stated += Double.isNaN(own[i]) ? 0 : 1;
      open += Double.isNaN(own[i]) && !Double.isNaN(other[i]) ? 1 : 0;
      whole += areBothStated(own[i], other[i]) ? jobs[i] : 0;
    }
    double[] ratios =
        open == 0 || whole < LEAST ? new double[0] : ratios(own, other, employers, jobs);
    int size = stated + ratios.length * open;
    double[] amounts = new double[size];
    int[] of = new int[size];
    long[] parts = new long[size];
    int next = 0;
    for (int i = 0; i < own.length; i++) {
      if (!Double.isNaN(own[i])) {
        amounts[next] = own[i];
        of[next] = employers[i];
        parts[next++] = PARTS * jobs[i];
      } else if (!Double.isNaN(other[i])) {
        for (double ratio : ratios) {
          amounts[next] = other[i] * ratio;
          of[next] = employers[i];
          parts[next++] = jobs[i];
        }
      }
    }
    return ClusteredSample.ofParts(amounts, of, parts, PARTS);
  }

  private static boolean areBothStated(double own, double other) {
    return !Double.isNaN(own) && !Double.isNaN(other);
  }

  private static double[] ratios(double[] own, double[] other, int[] employers, long[] jobs) {
    double[] ratios = new double[own.length];
    int[] of = new int[own.length];
    long[] counts = new long[own.length];
    int size = 0;
    for (int i = 0; i < own.length; i++) {
      if (areBothStated(own[i], other[i])) {
        ratios[size] = own[i] / other[i];
        of[size] = employers[i];
        counts[size++] = jobs[i];
      }
    }
    ClusteredSample sample =
        ClusteredSample.of(
            Arrays.copyOf(ratios, size), Arrays.copyOf(of, size), Arrays.copyOf(counts, size));
    double[] middles = new double[PARTS];
    for (int part = 0; part < PARTS; part++) {
      middles[part] = sample.valueAt((part + 0.5) / PARTS);
    }
    return middles;
  }
}
