package dev.skillexchange.market.estimate;

import java.util.Optional;

/// How many times as often something is named in the jobs of one role as in those of its
/// neighbours: the ratio of the two shares, with an interval on the scale of its logarithm,
/// linearised over employers, who may have jobs in both. Employers count their capped weights in
/// each.
public final class Lift {
  private Lift() {}

  /// The lift.
  ///
  /// @param having jobs of the role that name it, by employer
  /// @param jobs all jobs of the role, by employer
  /// @param otherHaving jobs of the neighbours that name it, by the same employers
  /// @param otherJobs all jobs of the neighbours
  /// @return empty where no job of the neighbours, or of the role, names it; without an interval
  ///   where either share rests on fewer than six effective employers that name it: a rare share is
  ///   as uncertain as those few are
  public static Optional<Estimate> of(
      long[] having, long[] jobs, long[] otherHaving, long[] otherJobs) {
    Side role = Side.of(having, jobs);
    Side others = Side.of(otherHaving, otherJobs);
    if (role.share == 0 || others.share == 0) {
      return Optional.empty();
    }
    double ratio = role.share / others.share;
    double effective = Math.min(role.naming, others.naming);
    if (effective < Woodruff.least(0.5) - 1e-6) {
      return Optional.of(new Estimate(ratio, Optional.empty()));
    }
    double variance = role.variance + others.variance - 2 * covariance(role, others);
    double degrees = Math.max(1, Math.min(role.degrees, others.degrees));
    double half = StudentT.quantile(0.975, degrees) * Math.sqrt(Math.max(0, variance));
    return Optional.of(
        new Estimate(
            ratio, Optional.of(new Interval(ratio * Math.exp(-half), ratio * Math.exp(half)))));
  }

  private static double covariance(Side role, Side others) {
    double sum = 0;
    for (int g = 0; g < role.deviations.length; g++) {
      sum += role.deviations[g] * others.deviations[g];
    }
    return sum;
  }

  /// One of the two shares, with what each employer adds to the error of its logarithm.
  private static final class Side {
    private final double share;
    private final double[] deviations;
    private final double variance;

    /// The effective number of employers that name it.
    private final double naming;

    private final double degrees;

    Side(double share, double[] deviations, double variance, double naming, double degrees) {
      this.share = share;
      this.deviations = deviations;
      this.variance = variance;
      this.naming = naming;
      this.degrees = degrees;
    }

    static Side of(long[] having, long[] jobs) {
      double[] weights = CappedWeights.of(jobs);
      double[] shares = ClusteredShare.shares(having, jobs);
      double share = 0;
      double[] parts = new double[jobs.length];
      for (int g = 0; g < jobs.length; g++) {
        parts[g] = weights[g] * shares[g];
        share += parts[g];
      }
      double[] deviations = new double[jobs.length];
      for (int g = 0; g < jobs.length; g++) {
        deviations[g] = share == 0 ? 0 : weights[g] * (shares[g] / share - 1);
      }
      return new Side(
          share,
          deviations,
          new ClusterVariance(weights).of(deviations),
          CappedWeights.effective(parts),
          ClusterVariance.degrees(parts));
    }
  }
}
