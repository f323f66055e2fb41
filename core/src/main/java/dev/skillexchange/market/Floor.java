package dev.skillexchange.market;

import dev.skillexchange.market.estimate.ClusteredSample;

/// The least sample for a kind of figure. Employers, not jobs, are the independent units: the sizes
/// are those at which a distribution-free 95 % interval for the quantile exists at all (order
/// statistics: David and Nagaraja, Order Statistics, 3rd ed., section 7.1).
public enum Floor {
  /// A count or a share needs one job.
  COUNT(1, 1),
  /// A median, or a mean beside it: 6 employers and 10 jobs.
  MEDIAN(ClusteredSample.leastEmployers(0.5), 10),
  /// Quartiles: 13 employers.
  QUARTILES(ClusteredSample.leastEmployers(0.25), 13),
  /// The tenth and ninetieth percentile: 36 employers.
  TENTHS(ClusteredSample.leastEmployers(0.1), 36);

  private final int employers;
  private final int jobs;

  Floor(int employers, int jobs) {
    this.employers = employers;
    this.jobs = jobs;
  }

  public int employers() {
    return employers;
  }

  public int jobs() {
    return jobs;
  }

  boolean reachedBy(Sample sample) {
    return sample.jobs() >= jobs && sample.employers() >= employers;
  }
}
