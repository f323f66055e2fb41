package dev.skillexchange.market.estimate;

import java.util.Arrays;
import java.util.Optional;

/// Amounts that jobs state, by employer: quantiles and the mean, each job weighed with its
/// employer's capped weight divided by the employer's jobs.
///
/// What an interval is about: the employers are draws from all that might have advertised, given
/// how many jobs each has; the true value is that of the amounts of a job drawn from an employer
/// that is drawn by its capped weight.
///
/// Amounts are put in order once; a quantile is one linear pass.
public final class ClusteredSample {
  private static final double SLACK = 1e-12;

  /// The distinct amounts, rising.
  private final double[] values;

  /// The share of the weight that is reached with each of them.
  private final double[] reached;

  /// Of each entry the place of its amount among the distinct ones.
  private final int[] ranks;

  private final int[] employers;
  private final double[] entryWeights;
  private final double[] weights;
  private final long[] jobs;
  private final ClusterVariance variance;
  private final Woodruff woodruff;
  private final double independent;
  private final int partsOfJob;
  private final long employerCount;

  private ClusteredSample(
      double[] amounts, int[] amountOf, int[] employers, long[] counts, int partsOfJob) {
    this.partsOfJob = partsOfJob;
    this.jobs = jobsByEmployer(employers, counts);
    this.weights = CappedWeights.of(jobs);
    this.variance = new ClusterVariance(weights);
    this.woodruff = new Woodruff(weights);
    Ranks distinct = Ranks.of(amounts);
    this.values = distinct.values();
    this.ranks = new int[amountOf.length];
    this.employers = employers.clone();
    this.entryWeights = new double[amountOf.length];
    double[] jobWeights = new double[jobs.length];
    for (int g = 0; g < jobs.length; g++) {
      jobWeights[g] = weights[g] / Math.max(1, jobs[g]);
    }
    for (int i = 0; i < entryWeights.length; i++) {
      ranks[i] = distinct.ranks()[amountOf[i]];
      entryWeights[i] = jobWeights[employers[i]] * counts[i];
    }
    this.reached = reached();
    this.independent = independent();
    this.employerCount = Arrays.stream(jobs).filter(each -> each > 0).count();
  }

  private double[] reached() {
    double[] reached = new double[values.length];
    for (int i = 0; i < ranks.length; i++) {
      reached[ranks[i]] += entryWeights[i];
    }
    for (int v = 1; v < reached.length; v++) {
      reached[v] += reached[v - 1];
    }
    return reached;
  }

  private double independent() {
    double sum = 0;
    for (int g = 0; g < weights.length; g++) {
      sum += jobs[g] == 0 ? 0 : weights[g] * weights[g] * partsOfJob / jobs[g];
    }
    return sum;
  }

  /// A sample of jobs counted by employer and amount.
  ///
  /// @param amounts finite, in any one unit
  /// @param employers a small number of at least 0 for each employer; those between may be missing
  /// @param jobs how many jobs each entry stands for, at least 1
  public static ClusteredSample of(double[] amounts, int[] employers, long[] jobs) {
    if (amounts.length != employers.length || amounts.length != jobs.length) {
      throw new IllegalArgumentException("columns of different length");
    }
    int[] every = new int[amounts.length];
    Arrays.setAll(every, i -> i);
    return new ClusteredSample(amounts, every, employers, jobs, 1);
  }

  /// A sample in which a job may stand under several amounts in part.
  ///
  /// @param amounts each stated by some entry, in any order; one that is not a number by none
  /// @param amountOf where the amount of each entry stands among them
  /// @param parts of jobs that each entry stands for
  /// @param ofJob how many parts make a job
  static ClusteredSample ofParts(
      double[] amounts, int[] amountOf, int[] employers, long[] parts, int ofJob) {
    return new ClusteredSample(amounts, amountOf, employers, parts, ofJob);
  }

  /// A sample of one job an entry, whose amounts are few.
  ///
  /// @param amounts each stated by some entry, in any order; one that is not a number by none
  /// @param amountOf where the amount of each entry stands among them
  public static ClusteredSample of(double[] amounts, int[] amountOf, int[] employers) {
    if (amountOf.length != employers.length) {
      throw new IllegalArgumentException("columns of different length");
    }
    long[] ones = new long[employers.length];
    Arrays.fill(ones, 1);
    return new ClusteredSample(amounts, amountOf, employers, ones, 1);
  }

  /// A sample of one job an entry.
  public static ClusteredSample of(double[] amounts, int[] employers) {
    long[] jobs = new long[amounts.length];
    Arrays.fill(jobs, 1);
    return of(amounts, employers, jobs);
  }

  static long[] jobsByEmployer(int[] employers, long[] counts) {
    int most = -1;
    for (int employer : employers) {
      most = Math.max(most, employer);
    }
    long[] jobs = new long[most + 1];
    for (int i = 0; i < employers.length; i++) {
      jobs[employers[i]] += counts[i];
    }
    return jobs;
  }

  public long jobs() {
    return Arrays.stream(jobs).sum() / partsOfJob;
  }

  public long employers() {
    return employerCount;
  }

  /// How many employers of equal weight would leave as much to chance.
  public double effectiveEmployers() {
    return woodruff.effective();
  }

  /// The least number of employers from which a quantile can be told: 6 for the median, 13 for
  /// quartiles, 36 for tenths.
  public static int leastEmployers(double p) {
    return Woodruff.least(p);
  }

  /// The least amount at which a share p of the weight is reached; the mean of two where it is met
  /// exactly (definition 2 of Hyndman and Fan 1996).
  ///
  /// @param p between 0 and 1, both excluded
  /// @throws IllegalStateException where there are no amounts
  public double valueAt(double p) {
    requireSome();
    int rank = rank(p);
    return met(rank, p) ? (values[rank] + values[rank + 1]) / 2 : values[rank];
  }

  /// A quantile with its interval by [Woodruff]'s method.
  public Estimate quantile(double p) {
    double value = valueAt(p);
    return new Estimate(
        value,
        woodruff
            .limits(p, variance(p))
            .map(limits ->
                new Interval(
                    Math.min(value, values[rank(limits.low())]), upper(value, limits.high()))));
  }

  private double upper(double value, double p) {
    int rank = rank(p);
    return Math.max(value, values[met(rank, p) ? rank + 1 : rank]);
  }

  private int rank(double p) {
    int low = 0;
    int high = reached.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reached[middle] >= p - SLACK) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private boolean met(int rank, double p) {
    return Math.abs(reached[rank] - p) < 1e-9 && rank + 1 < values.length;
  }

  /// The variance of the distribution function at a quantile; of amounts equal to the quantile that
  /// part counts as below it which makes the function exactly p. At least that of independent jobs.
  private double variance(double p) {
    int rank = rank(p);
    double before = rank == 0 ? 0 : reached[rank - 1];
    double part = Math.min(1, (p - before) / (reached[rank] - before));
    double[] below = new double[values.length];
    Arrays.fill(below, 0, rank, 1);
    below[rank] = part;
    double[] deviations = new double[weights.length];
    for (int i = 0; i < ranks.length; i++) {
      deviations[employers[i]] += entryWeights[i] * below[ranks[i]];
    }
    for (int g = 0; g < weights.length; g++) {
      deviations[g] -= weights[g] * p;
    }
    return Math.max(variance.of(deviations), p * (1 - p) * independent);
  }

  /// The weighted mean, with an interval by linearisation over employers where their effective
  /// number reaches that of the median.
  public Estimate mean() {
    requireSome();
    double[] sums = new double[weights.length];
    double mean = 0;
    for (int i = 0; i < ranks.length; i++) {
      double part = entryWeights[i] * values[ranks[i]];
      sums[employers[i]] += part;
      mean += part;
    }
    for (int g = 0; g < weights.length; g++) {
      sums[g] -= weights[g] * mean;
    }
    return around(mean, variance.of(sums));
  }

  private Estimate around(double mean, double variance) {
    if (effectiveEmployers() < Woodruff.least(0.5) - 1e-6) {
      return new Estimate(mean, Optional.empty());
    }
    double half = StudentT.quantile(0.975, ClusterVariance.degrees(weights)) * Math.sqrt(variance);
    return new Estimate(mean, Optional.of(new Interval(mean - half, mean + half)));
  }

  private void requireSome() {
    if (values.length == 0) {
      throw new IllegalStateException("no amounts");
    }
  }
}
