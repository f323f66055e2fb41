package dev.skillexchange.market.estimate;

/// The variance of a weighted mean whose independent units are employers, by linearisation.
///
/// The squared deviations of the employers' means are divided by what they are expected to be where
/// all employers vary alike, which is unbiased there for any weights; with equal weights it is the
/// usual factor G / (G - 1). Särndal, Swensson and Wretman, Model Assisted Survey Sampling (1992),
/// section 5.5; the correction after Bell and McCaffrey (2002).
final class ClusterVariance {
  private final double sumOfSquares;
  private final double expected;

  /// @param weights of the employers; they sum to 1
  ClusterVariance(double[] weights) {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    double sum = 0;
    for (double weight : weights) {
      sum += weight * weight * (1 - 2 * weight + squares);
    }
    this.sumOfSquares = squares;
    this.expected = sum;
  }

  /// The variance of a sum of what employers add to an error.
  ///
  /// @param deviations what each employer adds to the error; they sum to 0
  double of(double[] deviations) {
    double found = 0;
    for (double deviation : deviations) {
      found += deviation * deviation;
    }
    return expected > 1e-15 ? found / expected * sumOfSquares : Double.POSITIVE_INFINITY;
  }

  /// The degrees of freedom of the variance by Satterthwaite's approximation (1946), for employers
  /// that vary alike: one less than their number where they weigh alike.
  static double degrees(double[] weights) {
    double squares = 0;
    double fourths = 0;
    for (double weight : weights) {
      squares += weight * weight;
      fourths += weight * weight * weight * weight;
    }
    return squares * squares / fourths - 1;
  }
}
