package dev.skillexchange.market.estimate;

import java.util.Arrays;

/// Jobs gathered by employer and stratum, in the order of employers. A job may belong to several
/// strata in part.
final class Cells {
  private final int[] starts;
  private final int[] parts;
  private final double[] shares;
  private final int[] employers;
  private final int[] strata;
  private final double[] jobs;
  private final double[] jobWeights;
  private final int employerCount;
  private final int stratumCount;

  private Cells(int[] strata, int[] employers, Misreading.Shares[] belonging) {
    this.employerCount = Arrays.stream(employers).max().orElse(-1) + 1;
    this.stratumCount = belonging.length;
    this.starts = new int[strata.length + 1];
    for (int i = 0; i < strata.length; i++) {
      starts[i + 1] = starts[i] + belonging[strata[i]].strata().length;
    }
    this.shares = new double[starts[strata.length]];
    long[] keys = keys(strata, employers, belonging);
    long[] distinct = Distinct.of(keys);
    this.parts = Arrays.stream(keys).mapToInt(key -> Arrays.binarySearch(distinct, key)).toArray();
    this.employers = Arrays.stream(distinct).mapToInt(key -> (int) (key / stratumCount)).toArray();
    this.strata = Arrays.stream(distinct).mapToInt(key -> (int) (key % stratumCount)).toArray();
    this.jobs = new double[distinct.length];
    for (int part = 0; part < parts.length; part++) {
      jobs[parts[part]] += shares[part];
    }
    this.jobWeights = jobWeights(employers);
  }

  private long[] keys(int[] ofJob, int[] employerOfJob, Misreading.Shares[] belonging) {
    long[] keys = new long[shares.length];
    int part = 0;
    for (int i = 0; i < ofJob.length; i++) {
      Misreading.Shares to = belonging[ofJob[i]];
      for (int k = 0; k < to.strata().length; k++) {
        shares[part] = to.shares()[k];
        keys[part++] = (long) employerOfJob[i] * stratumCount + to.strata()[k];
      }
    }
    return keys;
  }

  private double[] jobWeights(int[] employerOfJob) {
    long[] byEmployer = new long[employerCount];
    for (int employer : employerOfJob) {
      byEmployer[employer]++;
    }
    double[] weights = CappedWeights.of(byEmployer);
    return Arrays.stream(employers).mapToDouble(g -> weights[g] / byEmployer[g]).toArray();
  }

  /// Gathers jobs.
  ///
  /// @param belonging for each stratum of a job the share of it that is in each stratum
  static Cells of(int[] strata, int[] employers, Misreading.Shares[] belonging) {
    if (strata.length != employers.length) {
      throw new IllegalArgumentException("columns of different length");
    }
    return new Cells(strata, employers, belonging);
  }

  int size() {
    return jobs.length;
  }

  /// The first of the parts of a job; they end where those of the next begin.
  int start(int job) {
    return starts[job];
  }

  int parts() {
    return parts.length;
  }

  /// The cell that a part of a job lies in.
  int cell(int part) {
    return parts[part];
  }

  /// How much of its job a part is.
  double share(int part) {
    return shares[part];
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
