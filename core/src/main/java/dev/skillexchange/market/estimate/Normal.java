package dev.skillexchange.market.estimate;

/// The standard normal distribution.
public final class Normal {
  /// The 0.975 quantile: half the width, in standard errors, of a 95 % interval.
  static final double Z = 1.959963984540054;

  private static final double SQRT_TWO_PI = Math.sqrt(2 * Math.PI);
  private static final double TAIL = 0.02425;
  private static final double[] TAIL_TOP = {
    -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838,
    -2.549732539343734, 4.374664141464968, 2.938163982698783
  };
  private static final double[] TAIL_BOTTOM = {
    7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996, 3.754408661907416, 1
  };
  private static final double[] MIDDLE_TOP = {
    -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
    1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239
  };
  private static final double[] MIDDLE_BOTTOM = {
    -5.447609879822406e+01,
    1.615858368580409e+02,
    -1.556989798598866e+02,
    6.680131188771972e+01,
    -1.328068155288572e+01,
    1
  };

  private Normal() {}

  static double density(double x) {
    return Math.exp(-x * x / 2) / SQRT_TWO_PI;
  }

  /// The probability of at most x: by the incomplete gamma function's continued fraction in the
  /// tails and its series in the middle (Abramowitz and Stegun 26.2.10 and 26.2.14).
  public static double cumulative(double x) {
    double z = Math.abs(x);
    double upper = z < 3 ? 0.5 - series(z) : density(z) * fraction(z);
    return x > 0 ? 1 - upper : upper;
  }

  private static double series(double z) {
    double term = z;
    double sum = z;
    for (int k = 1; Math.abs(term) > 1e-17 * sum; k++) {
      term *= z * z / (2 * k + 1);
      sum += term;
    }
    return density(z) * sum;
  }

  private static double fraction(double z) {
    double value = z;
    for (int k = 80; k > 0; k--) {
      value = z + k / value;
    }
    return 1 / value;
  }

  /// The value that is exceeded with probability 1 - p: Acklam's rational approximation (2003),
  /// mended by one step of Halley.
  ///
  /// @param p between 0 and 1, both excluded
  public static double quantile(double p) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("a quantile at " + p);
    }
    double x = approximate(p);
    double miss = (cumulative(x) - p) / density(x);
    return x - miss / (1 + x * miss / 2);
  }

  private static double approximate(double p) {
    if (p > 1 - TAIL) {
      return -approximate(1 - p);
    }
    if (p < TAIL) {
      double q = Math.sqrt(-2 * Math.log(p));
      return polynomial(TAIL_TOP, q) / polynomial(TAIL_BOTTOM, q);
    }
    double q = p - 0.5;
    return polynomial(MIDDLE_TOP, q * q) * q / polynomial(MIDDLE_BOTTOM, q * q);
  }

  private static double polynomial(double[] coefficients, double x) {
    double value = 0;
    for (double coefficient : coefficients) {
      value = value * x + coefficient;
    }
    return value;
  }
}
