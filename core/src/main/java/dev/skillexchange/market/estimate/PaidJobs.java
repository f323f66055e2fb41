package dev.skillexchange.market.estimate;

import java.util.Arrays;

/// Jobs in the cells in which they were read, with the logarithm of the pay of each, less that of
/// all on average.
final class PaidJobs {
  private final Cells cells;
  private final int[] cellOfJob;
  private final double[] pay;

  /// How many jobs of each cell, and what they pay together.
  static final class Sums {
    private final double[] jobs;
    private final double[] pay;

    private Sums(int cells) {
      this.jobs = new double[cells];
      this.pay = new double[cells];
    }

    double[] jobs() {
      return jobs;
    }

    double[] pay() {
      return pay;
    }
  }

  PaidJobs(double[] logPay, int[] strata, int[] employers, int stratumCount) {
    if (logPay.length != strata.length || strata.length != employers.length) {
      throw new IllegalArgumentException("columns of different length");
    }
    double mean = Arrays.stream(logPay).average().orElse(0);
    this.pay = Arrays.stream(logPay).map(each -> each - mean).toArray();
    long[] keys = new long[strata.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) employers[i] * stratumCount + strata[i];
    }
    long[] distinct = Distinct.of(keys);
    this.cellOfJob =
        Arrays.stream(keys).mapToInt(key -> Arrays.binarySearch(distinct, key)).toArray();
    long[] jobs = new long[distinct.length];
    for (int cell : cellOfJob) {
      jobs[cell]++;
    }
    this.cells = Cells.of(distinct, jobs, stratumCount);
  }

  Cells cells() {
    return cells;
  }

  Sums all() {
    Sums sums = new Sums(cells.size());
    for (int i = 0; i < pay.length; i++) {
      add(i, sums);
    }
    return sums;
  }

  /// The sums of some jobs, each named once.
  Sums of(int[] jobs) {
    Sums sums = new Sums(cells.size());
    for (int job : jobs) {
      add(job, sums);
    }
    return sums;
  }

  private void add(int job, Sums sums) {
    sums.jobs[cellOfJob[job]]++;
    sums.pay[cellOfJob[job]] += pay[job];
  }
}
