package dev.skillexchange.market.estimate;

import java.util.Arrays;

/// Jobs gathered by employer and stratum, in the order of employers.
final class Cells {
  private final int[] ofJob;
  private final int[] employers;
  private final int[] strata;
  private final double[] jobs;
  private final double[] jobWeights;
  private final int employerCount;
  private final int stratumCount;

  private Cells(int[] strata, int[] employers) {
    this.employerCount = Arrays.stream(employers).max().orElse(-1) + 1;
    this.stratumCount = Arrays.stream(strata).max().orElse(-1) + 1;
    long[] keys = new long[strata.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) employers[i] * stratumCount + strata[i];
    }
    long[] distinct = Arrays.stream(keys).sorted().distinct().toArray();
    this.ofJob = Arrays.stream(keys).mapToInt(key -> Arrays.binarySearch(distinct, key)).toArray();
    this.employers = Arrays.stream(distinct).mapToInt(key -> (int) (key / stratumCount)).toArray();
    this.strata = Arrays.stream(distinct).mapToInt(key -> (int) (key % stratumCount)).toArray();
    this.jobs = new double[distinct.length];
    long[] byEmployer = new long[employerCount];
    for (int i = 0; i < keys.length; i++) {
      jobs[ofJob[i]]++;
      byEmployer[employers[i]]++;
    }
    double[] weights = CappedWeights.of(byEmployer);
    this.jobWeights = new double[distinct.length];
    for (int c = 0; c < distinct.length; c++) {
      jobWeights[c] = weights[this.employers[c]] / byEmployer[this.employers[c]];
    }
  }

  static Cells of(int[] strata, int[] employers) {
    if (strata.length != employers.length) {
      throw new IllegalArgumentException("columns of different length");
    }
    return new Cells(strata, employers);
  }

  int size() {
    return jobs.length;
  }

  int of(int job) {
    return ofJob[job];
  }

  int employer(int cell) {
    return employers[cell];
  }

  int stratum(int cell) {
    return strata[cell];
  }

  double jobs(int cell) {
    return jobs[cell];
  }

  /// What one job of a cell counts.
  double jobWeight(int cell) {
    return jobWeights[cell];
  }

  int employers() {
    return employerCount;
  }

  int strata() {
    return stratumCount;
  }
}
