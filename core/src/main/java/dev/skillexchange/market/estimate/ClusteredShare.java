package dev.skillexchange.market.estimate;

import java.util.Arrays;
import java.util.Optional;

/// The share of jobs that have something, by employer: Wilson's interval (1927) with the effective
/// sample size of Korn and Graubard (1998), which is the number of independent jobs that would
/// leave as much to chance, made smaller for the few employers from which that is known.
public final class ClusteredShare {
  private ClusteredShare() {}

  /// The share among jobs, each counting alike: what a page prints as "214 of 412 jobs".
  ///
  /// @param having jobs that have it, by employer
  /// @param jobs all jobs, by employer; those without any are left out
  public static Estimate ofJobs(long[] having, long[] jobs) {
    double all = Arrays.stream(jobs).sum();
    double[] weights = new double[jobs.length];
    for (int g = 0; g < jobs.length; g++) {
      weights[g] = all == 0 ? 0 : jobs[g] / all;
    }
    return of(having, jobs, weights);
  }

  /// The narrowest that the interval of [#ofJobs] can be: that of jobs which are independent of
  /// each other, whoever advertises them.
  ///
  /// @param having how many of the jobs have it
  /// @param jobs at least 1
  public static Interval ofIndependent(long having, long jobs) {
    return wilson((double) having / jobs, jobs);
  }

  /// The share where each employer counts its capped weight.
  public static Estimate capped(long[] having, long[] jobs) {
    return of(having, jobs, CappedWeights.of(jobs));
  }

  private static Estimate of(long[] having, long[] jobs, double[] weights) {
    double[] shares = shares(having, jobs);
    double share = 0;
    double independent = 0;
    double squares = 0;
    for (int g = 0; g < jobs.length; g++) {
      share += weights[g] * shares[g];
      squares += weights[g] * weights[g];
      independent += jobs[g] == 0 ? 0 : weights[g] * weights[g] / jobs[g];
    }
    share = Math.min(1, share);
    if (squares == 0 || 1 / squares < Woodruff.least(0.5) - 1e-6) {
      return new Estimate(share, Optional.empty());
    }
    double variance = ClusterVariance.of(weights, shares, share);
    double size = size(share, variance, 1 / independent, 1 / squares);
    return new Estimate(share, Optional.of(wilson(share, size)));
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
  private static double size(double share, double variance, double most, double employers) {
    double size =
        share * (1 - share) < 1e-12 ? employers : Math.min(most, share * (1 - share) / variance);
    double ratio = Normal.Z / StudentT.quantile(0.975, employers - 1);
    return size * ratio * ratio;
  }

  /// Wilson's interval for a share found among so many independent draws.
  static Interval wilson(double share, double size) {
    double z = Normal.Z * Normal.Z / size;
    double centre = (share + z / 2) / (1 + z);
    double half = Math.sqrt(share * (1 - share) * z + z * z / 4) / (1 + z);
    return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
  }
}
