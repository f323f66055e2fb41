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

  /// The sample of one end of ranges that each one entry states.
  ///
  /// @param own this end of each range, above 0; not a number where it is unstated
  /// @param other the other end; not a number where it is unstated, in at most one of the two
  /// @param employers a small number of at least 0 for each employer
  /// @param jobs how many jobs each range stands for
  /// @return with the unstated ends where the ranges of ten jobs or more state both, else without
  ///   them
  public static ClusteredSample of(double[] own, double[] other, int[] employers, long[] jobs) {
    int[] ranges = new int[own.length];
    Arrays.setAll(ranges, i -> i);
    return of(own, other, ranges, employers, jobs);
  }

  /// The same of ranges that several entries may state: there are far fewer ranges than entries.
  ///
  /// @param own of each range, of which each is stated by some entry
  /// @param ranges which of them each entry states
  /// @param employers that of each entry
  /// @param jobs how many jobs each entry stands for
  public static ClusteredSample of(
      double[] own, double[] other, int[] ranges, int[] employers, long[] jobs) {
    double[] ratios = ratios(own, other, ranges, employers, jobs);
    int[] firstOf = new int[own.length];
    int next = own.length;
    for (int r = 0; r < own.length; r++) {
      firstOf[r] = next;
      next += isOpen(own[r], other[r]) ? ratios.length : 0;
    }
    double[] amounts = Arrays.copyOf(own, next);
    for (int r = 0; r < own.length; r++) {
      for (int part = 0; part < ratios.length && isOpen(own[r], other[r]); part++) {
        amounts[firstOf[r] + part] = other[r] * ratios[part];
      }
    }
    Entries entries = new Entries(room(own, other, ranges, ratios.length));
    for (int i = 0; i < ranges.length; i++) {
      int r = ranges[i];
      if (!Double.isNaN(own[r])) {
        entries.add(r, employers[i], PARTS * jobs[i]);
      } else if (!Double.isNaN(other[r])) {
        for (int part = 0; part < ratios.length; part++) {
          entries.add(firstOf[r] + part, employers[i], jobs[i]);
        }
      }
    }
    return entries.sample(amounts, PARTS);
  }

  /// How many entries there are, with the parts of unstated ends.
  private static int room(double[] own, double[] other, int[] ranges, int parts) {
    int[] ofRange = new int[own.length];
    for (int r = 0; r < own.length; r++) {
      ofRange[r] = Double.isNaN(own[r]) ? 0 : 1;
      ofRange[r] += isOpen(own[r], other[r]) ? parts : 0;
    }
    int room = 0;
    for (int range : ranges) {
      room += ofRange[range];
    }
    return room;
  }

  private static boolean isOpen(double own, double other) {
    return Double.isNaN(own) && !Double.isNaN(other);
  }

  /// The middles of the tenths of the ratios of ranges that state both ends; none where no range is
  /// open, or too few state both.
  private static double[] ratios(
      double[] own, double[] other, int[] ranges, int[] employers, long[] jobs) {
    double[] ratios = new double[own.length];
    boolean open = false;
    for (int r = 0; r < own.length; r++) {
      ratios[r] = own[r] / other[r];
      open |= isOpen(own[r], other[r]);
    }
    if (!open) {
      return new double[0];
    }
    Entries whole = new Entries(room(ratios, ratios, ranges, 0));
    long wholeJobs = 0;
    for (int i = 0; i < ranges.length; i++) {
      if (!Double.isNaN(ratios[ranges[i]])) {
        whole.add(ranges[i], employers[i], jobs[i]);
        wholeJobs += jobs[i];
      }
    }
    if (wholeJobs < LEAST) {
      return new double[0];
    }
    ClusteredSample sample = whole.sample(ratios, 1);
    double[] middles = new double[PARTS];
    for (int part = 0; part < PARTS; part++) {
      middles[part] = sample.valueAt((part + 0.5) / PARTS);
    }
    return middles;
  }

  /// So many entries of a sample.
  private static final class Entries {
    private final int[] amounts;
    private final int[] employers;
    private final long[] jobs;
    private int size;

    Entries(int count) {
      this.amounts = new int[count];
      this.employers = new int[count];
      this.jobs = new long[count];
    }

    void add(int amount, int employer, long count) {
      amounts[size] = amount;
      employers[size] = employer;
      jobs[size++] = count;
    }

    ClusteredSample sample(double[] values, int partsOfJob) {
      return ClusteredSample.ofParts(values, amounts, employers, jobs, partsOfJob);
    }
  }
}
