package dev.skillexchange.market.estimate;

/// Jobs that are split over strata, as misreading would spread them, where employers are held
/// fixed. The parts of one job are in one employer, so that they differ within it where a job drawn
/// into one stratum would not; this is what has to be taken off.
final class SplitJobs {
  private final Cells jobs;
  private final Misreading.Shares[] shares;

  /// @param jobs in the strata in which they were read
  SplitJobs(Cells jobs, Misreading.Shares[] shares) {
    this.jobs = jobs;
    this.shares = shares;
  }

  /// Takes the covariance, over the parts of a job, of two effects of strata off the sums of
  /// employers.
  void subtract(double[] one, double[] other, double[] sums) {
    double[] covariances = new double[shares.length];
    for (int s = 0; s < shares.length; s++) {
      covariances[s] = covariance(shares[s], one, other);
    }
    double[] byEmployer = new double[sums.length];
    double[] count = new double[sums.length];
    for (int c = 0; c < jobs.size(); c++) {
      byEmployer[jobs.employer(c)] +=
          jobs.jobWeight(c) * jobs.jobs(c) * covariances[jobs.stratum(c)];
      count[jobs.employer(c)] += jobs.jobs(c);
    }
    for (int g = 0; g < sums.length; g++) {
      sums[g] -= count[g] == 0 ? 0 : byEmployer[g] / count[g];
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
