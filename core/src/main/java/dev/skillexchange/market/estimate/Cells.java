package dev.skillexchange.market.estimate;

import java.util.Arrays;

/// Jobs gathered by employer and stratum, in the order of employers, and of strata within each.
final class Cells {
  private final int[] starts;
  private final int[] employers;
  private final int[] strata;
  private final double[] jobs;
  private final double[] jobWeights;
  private final double[] byEmployer;
  private final int stratumCount;
  private final SweptCells swept;

  private Cells(
      int[] starts,
      int[] employers,
      int[] strata,
      double[] jobs,
      double[] jobWeights,
      double[] byEmployer,
      int stratumCount) {
    this.starts = starts;
    this.employers = employers;
    this.strata = strata;
    this.jobs = jobs;
    this.jobWeights = jobWeights;
    this.byEmployer = byEmployer;
    this.stratumCount = stratumCount;
    this.swept = new SweptCells(this);
  }

  /// Cells of jobs.
  ///
  /// @param keys of the cells that have jobs, rising: the employer times the count of strata, plus
  ///   the stratum
  /// @param jobs of each
  static Cells of(long[] keys, long[] jobs, int strata) {
    int[] employers = Arrays.stream(keys).mapToInt(key -> (int) (key / strata)).toArray();
    int count = keys.length == 0 ? 0 : employers[keys.length - 1] + 1;
    long[] byEmployer = new long[count];
    for (int c = 0; c < keys.length; c++) {
      byEmployer[employers[c]] += jobs[c];
    }
    double[] weights = CappedWeights.of(byEmployer);
    return new Cells(
        starts(employers, count),
        employers,
        Arrays.stream(keys).mapToInt(key -> (int) (key % strata)).toArray(),
        Arrays.stream(jobs).asDoubleStream().toArray(),
        Arrays.stream(employers).mapToDouble(g -> weights[g] / byEmployer[g]).toArray(),
        Arrays.stream(byEmployer).asDoubleStream().toArray(),
        strata);
  }

  private static int[] starts(int[] employers, int count) {
    int[] starts = new int[count + 1];
    for (int employer : employers) {
      starts[employer + 1]++;
    }
    for (int g = 0; g < count; g++) {
      starts[g + 1] += starts[g];
    }
    return starts;
  }

  int size() {
    return jobs.length;
  }

  /// The first cell of an employer; its cells end where those of the next begin.
  int start(int employer) {
    return starts[employer];
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

  /// The jobs of an employer.
  double jobsOf(int employer) {
    return byEmployer[employer];
  }

  /// What one job of a cell counts.
  double jobWeight(int cell) {
    return jobWeights[cell];
  }

  /// What the jobs of a cell count together.
  double weight(int cell) {
    return jobs[cell] * jobWeights[cell];
  }

  int employers() {
    return starts.length - 1;
  }

  /// Those of employers that have jobs in several.
  SweptCells swept() {
    return swept;
  }

  int strata() {
    return stratumCount;
  }
}
