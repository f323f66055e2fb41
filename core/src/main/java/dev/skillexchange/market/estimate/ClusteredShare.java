package dev.skillexchange.market.estimate;

import java.util.Optional;

/// The share of jobs that have something, by employer: Wilson's interval (1927) with the effective
/// sample size of Korn and Graubard (1998), which is the number of independent jobs that would
/// leave as much to chance, made smaller for the few employers from which that is known.
public final class ClusteredShare {
  private final long[] jobs;
  private final double[] weights;
  private final ClusterVariance variance;
  private final double independent;
  private final double squares;
  private double spread = Double.NaN;

  private ClusteredShare(long[] jobs, double[] weights) {
    this.jobs = jobs.clone();
    this.weights = weights;
    this.variance = new ClusterVariance(weights);
    double most = 0;
    double sum = 0;
    for (int g = 0; g < jobs.length; g++) {
      sum += weights[g] * weights[g];
      most += jobs[g] == 0 ? 0 : weights[g] * weights[g] / jobs[g];
    }
    this.independent = most;
    this.squares = sum;
  }

  /// Shares among jobs, each counting alike: what a page prints as "214 of 412 jobs". What they
  /// have in common is made once.
  ///
  /// @param jobs all jobs, by employer; employers without any are left out
  public static ClusteredShare among(long[] jobs) {
    double all = 0;
    for (long each : jobs) {
      all += each;
    }
    double[] weights = new double[jobs.length];
    for (int g = 0; g < jobs.length; g++) {
      weights[g] = all == 0 ? 0 : jobs[g] / all;
    }
    return new ClusteredShare(jobs, weights);
  }

  /// One share among jobs, each counting alike.
  ///
  /// @param having jobs that have it, by employer
  /// @param jobs all jobs, by employer; those without any are left out
  public static Estimate ofJobs(long[] having, long[] jobs) {
    return among(jobs).of(having);
  }

  /// The narrowest that the interval of a share can be: that of jobs which are independent of each
  /// other, whoever advertises them.
  ///
  /// @param having how many of the jobs have it
  /// @param jobs at least 1
  public static Interval ofIndependent(long having, long jobs) {
    return wilson((double) having / jobs, (double) jobs);
  }

  /// The share where each employer counts its capped weight.
  public static Estimate capped(long[] having, long[] jobs) {
    return new ClusteredShare(jobs, CappedWeights.of(jobs)).of(having);
  }

  /// The share of the jobs that have something.
  ///
  /// @param having how many of each employer's have it
  public Estimate of(long[] having) {
    double[] shares = shares(having, jobs);
    double sum = 0;
    for (int g = 0; g < shares.length; g++) {
      sum += weights[g] * shares[g];
    }
    double share = Math.min(1, sum);
    if (squares == 0 || 1 / squares < Woodruff.least(0.5) - 1e-6) {
      return new Estimate(share, Optional.empty());
    }
    double[] deviations = shares;
    for (int g = 0; g < deviations.length; g++) {
      deviations[g] = weights[g] * (shares[g] - share);
    }
    return new Estimate(share, Optional.of(wilson(share, size(share, variance.of(deviations)))));
  }

  static double[] shares(long[] having, long[] jobs) {
    double[] shares = new double[jobs.length];
    for (int g = 0; g < jobs.length; g++) {
      if (having[g] < 0 || having[g] > jobs[g]) {
        throw new IllegalArgumentException(having[g] + " of " + jobs[g]);
      }
      shares[g] = jobs[g] == 0 ? 0 : (double) having[g] / jobs[g];
    }
    return shares;
  }

  /// The effective sample size: at most that of independent jobs; where all jobs or none have it,
  /// nothing is known of how alike an employer's jobs are, and employers are counted.
  private double size(double share, double found) {
    double size =
        share * (1 - share) < 1e-12
            ? 1 / squares
            : Math.min(1 / independent, share * (1 - share) / found);
    double ratio = Normal.Z / spread();
    return size * ratio * ratio;
  }

  /// Student's t, which takes longer to find than all else here.
  private double spread() {
    if (Double.isNaN(spread)) {
      spread = StudentT.quantile(0.975, 1 / squares - 1);
    }
    return spread;
  }

  /// Wilson's interval for a share found among so many independent draws.
  static Interval wilson(double share, double size) {
    double z = Normal.Z * Normal.Z / size;
    double centre = (share + z / 2) / (1 + z);
    double half = Math.sqrt(share * (1 - share) * z + z * z / 4) / (1 + z);
    return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
  }
}
