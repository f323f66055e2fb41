package dev.skillexchange.testkit.simulation;

import dev.skillexchange.market.estimate.Normal;
import java.util.Arrays;
import java.util.SplittableRandom;

/// A market of jobs of one level as it is read, with pay that is log-normal around an effect of the
/// employer. Some jobs are of the level below or above and read wrongly.
///
/// The true quantile is that of the pay of a job that is read as of the level: which jobs there are
/// and which of them state pay does not depend on it, so it is the same for any weights of
/// employers.
///
/// @param employers how many advertise
/// @param correlation of the logarithms of pay of two jobs of one employer and level
/// @param stating the mean share of an employer's jobs that state pay; employers differ in it
/// @param wrong the share of jobs whose level is read wrongly: five of eight are of the level
///   below, three of the one above
public record PayMarket(
    int employers, double correlation, Sizes sizes, double stating, double wrong) {
  /// The true share of jobs that have what [Draw#having] counts.
  public static final double SHARE = 0.3;

  private static final double CENTRE = Math.log(150_000);
  private static final double SPREAD = 0.25;
  private static final double STEP = 0.25;
  private static final double BELOW = 5 / 8.0;
  private static final double THRESHOLD = Normal.quantile(SHARE);

  /// One draw of the market.
  public static final class Draw {
    private final double[] pay;
    private final int[] employer;
    private final long[] having;
    private final long[] jobs;

    Draw(double[] pay, int[] employer, long[] having, long[] jobs) {
      this.pay = pay;
      this.employer = employer;
      this.having = having;
      this.jobs = jobs;
    }

    /// Pay of the jobs that state it.
    public double[] pay() {
      return pay;
    }

    /// The employer of each of these jobs.
    public int[] employer() {
      return employer;
    }

    /// Jobs with something that three in ten jobs have, by employer, stating pay or not.
    public long[] having() {
      return having;
    }

    /// All jobs, by employer.
    public long[] jobs() {
      return jobs;
    }
  }

  /// Draws a market; the same seed draws the same.
  public Draw draw(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] pay = new double[16];
    int[] employer = new int[16];
    long[] having = new long[employers];
    long[] jobs = new long[employers];
    int stated = 0;
    for (int g = 0; g < employers; g++) {
      double effect = random.nextGaussian();
      double attitude = random.nextGaussian();
      double open = stating == 1 ? 1 : Math.pow(random.nextDouble(), (1 - stating) / stating);
      jobs[g] = sizes.draw(random);
      for (int i = 0; i < jobs[g]; i++) {
        having[g] += mixed(attitude, random) < THRESHOLD ? 1 : 0;
        double amount = Math.exp(CENTRE + SPREAD * mixed(effect, random) + misread(random));
        if (random.nextDouble() < open) {
          if (stated == pay.length) {
            pay = Arrays.copyOf(pay, 2 * stated);
            employer = Arrays.copyOf(employer, 2 * stated);
          }
          pay[stated] = amount;
          employer[stated++] = g;
        }
      }
    }
    return new Draw(Arrays.copyOf(pay, stated), Arrays.copyOf(employer, stated), having, jobs);
  }

  private double mixed(double ofEmployer, SplittableRandom random) {
    return Math.sqrt(correlation) * ofEmployer + Math.sqrt(1 - correlation) * random.nextGaussian();
  }

  private double misread(SplittableRandom random) {
    double u = random.nextDouble();
    return u >= wrong ? 0 : u < wrong * BELOW ? -STEP : STEP;
  }

  /// The true quantile of pay.
  public double quantile(double p) {
    double low = CENTRE - 10 * SPREAD;
    double high = CENTRE + 10 * SPREAD;
    while (high - low > 1e-13) {
      double middle = (low + high) / 2;
      if (below(middle) < p) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Math.exp((low + high) / 2);
  }

  /// The quantile of pay of jobs that are truly of the level: what it would be without wrong
  /// levels.
  public double quantileOfLevel(double p) {
    return new PayMarket(employers, correlation, sizes, stating, 0).quantile(p);
  }

  private double below(double logPay) {
    return (1 - wrong) * Normal.cumulative((logPay - CENTRE) / SPREAD)
        + wrong * BELOW * Normal.cumulative((logPay - CENTRE + STEP) / SPREAD)
        + wrong * (1 - BELOW) * Normal.cumulative((logPay - CENTRE - STEP) / SPREAD);
  }

  /// The true mean of pay.
  public double mean() {
    double ofLevel = Math.exp(CENTRE + SPREAD * SPREAD / 2);
    return ofLevel
        * (1 - wrong + wrong * BELOW * Math.exp(-STEP) + wrong * (1 - BELOW) * Math.exp(STEP));
  }
}
