package dev.skillexchange.market.estimate;

/// What each employer counts in a figure: as much as its jobs, but no more than a cap of the whole,
/// so that one large employer does not decide.
///
/// The cap is the greater of 10 % and 1 / employers. What capped employers lose is shared among the
/// others in proportion to their jobs, again under the cap, until nothing exceeds it ("water
/// filling"). At most ten employers, or all, can be at the cap, so it takes few passes.
public final class CappedWeights {
  private static final double CAP = 0.1;
  private static final double SLACK = 1e-12;

  private CappedWeights() {}

  /// The most that one of so many employers may count.
  public static double cap(long employers) {
    return Math.max(CAP, 1.0 / employers);
  }

  /// Shares the whole among employers.
  ///
  /// @param jobs jobs by employer; one without jobs counts nothing and is no employer
  /// @return the weight of each employer, in the order given; they sum to 1, or to 0 where there
  ///   are no jobs
  public static double[] of(long[] jobs) {
    double open = 0;
    long employers = 0;
    for (long each : jobs) {
      open += each;
      employers += each > 0 ? 1 : 0;
    }
    double[] weights = new double[jobs.length];
    double cap = cap(Math.max(1, employers));
    double left = 1;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < jobs.length; i++) {
        if (weights[i] == 0 && jobs[i] > 0 && jobs[i] * left > (cap + SLACK) * open) {
          weights[i] = cap;
          left -= cap;
          open -= jobs[i];
          changed = true;
        }
      }
    }
    for (int i = 0; i < jobs.length; i++) {
      if (weights[i] == 0 && jobs[i] > 0) {
        weights[i] = jobs[i] / open * left;
      }
    }
    return weights;
  }

  /// How many employers of equal weight would leave as much to chance: the square of the sum over
  /// the sum of squares (Kish, Survey Sampling, 1965).
  public static double effective(double[] weights) {
    double sum = 0;
    double squares = 0;
    for (double weight : weights) {
      sum += weight;
      squares += weight * weight;
    }
    return squares == 0 ? 0 : sum * sum / squares;
  }
}
