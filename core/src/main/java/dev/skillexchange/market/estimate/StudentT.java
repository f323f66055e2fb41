package dev.skillexchange.market.estimate;

/// Student's t distribution, of any positive number of degrees of freedom, whole or not.
public final class StudentT {
  private StudentT() {}

  /// The probability of at most t.
  public static double cumulative(double t, double degrees) {
    double tail = upper(Math.abs(t), degrees);
    return t > 0 ? 1 - tail : tail;
  }

  /// The probability of a value at least as far from zero as t on either side: the p-value of t.
  public static double twoSided(double t, double degrees) {
    return 2 * upper(Math.abs(t), degrees);
  }

  private static double upper(double t, double degrees) {
    return Beta.cumulative(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  }

  /// The value that is exceeded with probability 1 - p: Newton's steps from the expansion of
  /// Cornish and Fisher (Abramowitz and Stegun 26.7.5), within a bracket.
  ///
  /// @param p between 0 and 1, both excluded
  /// @param degrees above 0
  public static double quantile(double p, double degrees) {
    if (!(degrees > 0)) {
      throw new IllegalArgumentException(degrees + " degrees of freedom");
    }
    if (p < 0.5) {
      return -quantile(1 - p, degrees);
    }
    double scale = -Beta.logBeta(degrees / 2, 0.5) - Math.log(degrees) / 2;
    double low = 0;
    double high = Double.MAX_VALUE;
    double t = start(p, degrees);
    for (int i = 0; i < 2_000; i++) {
      double miss = 1 - p - upper(t, degrees);
      if (miss > 0) {
        high = t;
      } else {
        low = t;
      }
      double density = Math.exp(scale - (degrees + 1) / 2 * Math.log1p(t * t / degrees));
      double next = t - miss / density;
      if (!(next > low && next < high)) {
        next = high == Double.MAX_VALUE ? 2 * t + 1 : (low + high) / 2;
      }
      if (Math.abs(next - t) <= 1e-12 * (1 + t)) {
        return next;
      }
      t = next;
    }
    return t;
  }

  private static double start(double p, double degrees) {
    double z = Normal.quantile(p);
    double first = (z * z * z + z) / 4;
    double second = (5 * Math.pow(z, 5) + 16 * z * z * z + 3 * z) / 96;
    return z + first / degrees + second / (degrees * degrees);
  }
}
