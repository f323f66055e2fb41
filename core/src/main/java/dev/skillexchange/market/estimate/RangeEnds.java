package dev.skillexchange.market.estimate;

import java.util.Arrays;
import java.util.stream.IntStream;

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
    int[] whole = where(own, other, true);
    int[] open = where(own, other, false);
    int[] stated = whereStated(own);
    long wholeJobs = Arrays.stream(whole).mapToLong(i -> jobs[i]).sum();
    int size = stated.length + (wholeJobs < LEAST ? 0 : PARTS * open.length);
    double[] amounts = new double[size];
    int[] of = new int[size];
    long[] parts = new long[size];
    int next = 0;
    for (int i : stated) {
      amounts[next] = own[i];
      of[next] = employers[i];
      parts[next++] = PARTS * jobs[i];
    }
    if (size > stated.length) {
      double[] ratios = ratios(own, other, employers, jobs, whole);
      for (int i : open) {
        for (double ratio : ratios) {
          amounts[next] = other[i] * ratio;
          of[next] = employers[i];
          parts[next++] = jobs[i];
        }
      }
    }
    return ClusteredSample.ofParts(amounts, of, parts, PARTS);
  }

  private static int[] whereStated(double[] own) {
    return IntStream.range(0, own.length).filter(i -> !Double.isNaN(own[i])).toArray();
  }

  /// Ranges that state the other end, and this one too or not.
  private static int[] where(double[] own, double[] other, boolean both) {
    return IntStream.range(0, own.length)
        .filter(i -> !Double.isNaN(other[i]) && Double.isNaN(own[i]) != both)
        .toArray();
  }

  private static double[] ratios(
      double[] own, double[] other, int[] employers, long[] jobs, int[] whole) {
    ClusteredSample ratios =
        ClusteredSample.of(
            Arrays.stream(whole).mapToDouble(i -> own[i] / other[i]).toArray(),
            Arrays.stream(whole).map(i -> employers[i]).toArray(),
            Arrays.stream(whole).mapToLong(i -> jobs[i]).toArray());
    double[] middles = new double[PARTS];
    for (int part = 0; part < PARTS; part++) {
      middles[part] = ratios.valueAt((part + 0.5) / PARTS);
    }
    return middles;
  }
}
