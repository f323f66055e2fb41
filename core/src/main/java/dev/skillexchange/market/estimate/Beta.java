package dev.skillexchange.market.estimate;

/// The beta distribution, and with it the regularised incomplete beta function.
public final class Beta {
  private static final double TINY = 1e-300;
  private static final double[] LANCZOS = {
    0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531,
    -176.6150291621406, 12.507343278686905, -0.13857109526572012, 9.984369578019572e-6,
    1.5056327351493116e-7
  };

  private Beta() {}

  /// The probability of at most x: the continued fraction of the incomplete beta function (NIST
  /// Digital Library of Mathematical Functions 8.17.22) by Lentz's method.
  ///
  /// @param x from 0 to 1
  /// @param a above 0
  /// @param b above 0
  public static double cumulative(double x, double a, double b) {
    if (!(a > 0 && b > 0)) {
      throw new IllegalArgumentException("a beta distribution of " + a + " and " + b);
    }
    if (x <= 0 || x >= 1) {
      return x <= 0 ? 0 : 1;
    }
    return x > (a + 1) / (a + b + 2) ? 1 - lower(1 - x, b, a) : lower(x, a, b);
  }

  private static double lower(double x, double a, double b) {
    return Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a * fraction(x, a, b);
  }

  private static double fraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / apartFromZero(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m < 10_000; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / apartFromZero(1 + even * d);
      c = apartFromZero(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / apartFromZero(1 + odd * d);
      c = apartFromZero(1 + odd / c);
      value *= d * c;
      if (Math.abs(d * c - 1) < 1e-15) {
        break;
      }
    }
    return value;
  }

  private static double apartFromZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  /// The value that is exceeded with probability 1 - p: Newton's steps from the mean, halved where
  /// they would leave the bracket.
  ///
  /// @param p between 0 and 1, both excluded
  public static double quantile(double p, double a, double b) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("a quantile at " + p);
    }
    double logBeta = logBeta(a, b);
    double low = 0;
    double high = 1;
    double x = a / (a + b);
    for (int i = 0; i < 200 && high - low > 1e-15; i++) {
      double miss = cumulative(x, a, b) - p;
      if (miss > 0) {
        high = x;
      } else {
        low = x;
      }
      double density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta);
      double next = x - miss / density;
      next = next > low && next < high ? next : (low + high) / 2;
      if (Math.abs(next - x) <= 1e-14 * x) {
        return next;
      }
      x = next;
    }
    return x;
  }

  static double logBeta(double a, double b) {
    return logGamma(a) + logGamma(b) - logGamma(a + b);
  }

  /// The logarithm of the gamma function of a positive number (Lanczos 1964, with the coefficients
  /// of Godfrey for g = 7).
  static double logGamma(double x) {
    if (x < 0.5) {
      return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    }
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (x - 1 + i);
    }
    double t = x + 6.5;
    return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(t) - t + Math.log(sum);
  }
}
