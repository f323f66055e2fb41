package dev.skillexchange.market.estimate;

/// Jobs that are split over strata, as misreading would spread them, where employers are held
/// fixed. The parts of one job are in one employer, so that they differ within it where a job drawn
/// into one stratum would not; this is what has to be taken off.
final class SplitJobs {
  private final Cells jobs;
  private final Misreading.Shares[] shares;

  /// What the jobs of each cell count, divided by the jobs of its employer.
  private final double[] weights;

  /// @param jobs in the strata in which they were read
  SplitJobs(Cells jobs, Misreading.Shares[] shares) {
    this.jobs = jobs;
    this.shares = shares;
    this.weights = new double[jobs.size()];
    for (int g = 0; g < jobs.employers(); g++) {
      double count = 0;
      for (int c = jobs.start(g); c < jobs.start(g + 1); c++) {
        count += jobs.jobs(c);
      }
      for (int c = jobs.start(g); c < jobs.start(g + 1); c++) {
        weights[c] = jobs.weight(c) / count;
      }
    }
  }

  /// Takes the covariance, over the parts of a job, of two effects of strata off the sums of
  /// employers.
  void subtract(double[] one, double[] other, double[] sums) {
    double[] covariances = new double[shares.length];
    for (int s = 0; s < shares.length; s++) {
      covariances[s] = covariance(shares[s], one, other);
    }
    for (int c = 0; c < weights.length; c++) {
      sums[jobs.employer(c)] -= weights[c] * covariances[jobs.stratum(c)];
    }
  }

  private static double covariance(Misreading.Shares of, double[] one, double[] other) {
    double product = 0;
    double meanOne = 0;
    double meanOther = 0;
    for (int k = 0; k < of.strata().length; k++) {
      double share = of.shares()[k];
      product += share * one[of.strata()[k]] * other[of.strata()[k]];
      meanOne += share * one[of.strata()[k]];
      meanOther += share * other[of.strata()[k]];
    }
    return product - meanOne * meanOther;
  }
}
