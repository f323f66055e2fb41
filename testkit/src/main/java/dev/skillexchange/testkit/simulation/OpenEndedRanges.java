package dev.skillexchange.testkit.simulation;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Ranges of pay of which some state their lower end alone, whatever they pay. An upper end is 1.1
/// to 1.6 times the lower one, stated or not: an unstated one lies near its lower end, not anywhere
/// above it.
///
/// @param openEnded the share of ranges without an upper end
public record OpenEndedRanges(int employers, double correlation, double openEnded) {
  /// The true median of the upper ends.
  public static final double MEDIAN = 150_000;

  private static final int EACH = 5;
  private static final double SPREAD = 0.25;
  private static final double STEP = 1_000;

  /// One draw.
  public static final class Draw {
    private final double[] lows;
    private final double[] highs;
    private final int[] employers;

    Draw(double[] lows, double[] highs, int[] employers) {
      this.lows = lows;
      this.highs = highs;
      this.employers = employers;
    }

    /// The lower ends, all stated.
    public double[] lows() {
      return lows;
    }

    /// The upper ends; infinite where unstated.
    public double[] highs() {
      return highs;
    }

    public int[] employers() {
      return employers;
    }
  }

  public Draw draw(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int jobs = employers * EACH;
    Draw draw = new Draw(new double[jobs], new double[jobs], new int[jobs]);
    for (int g = 0; g < employers; g++) {
      double effect = Math.sqrt(correlation) * random.nextGaussian();
      for (int i = g * EACH; i < (g + 1) * EACH; i++) {
        double chance = Math.sqrt(1 - correlation) * random.nextGaussian();
        double high = MEDIAN * Math.exp(SPREAD * (effect + chance));
        draw.lows[i] = rounded(high / (1.1 + 0.5 * random.nextDouble()));
        draw.highs[i] = random.nextDouble() < openEnded ? Double.POSITIVE_INFINITY : rounded(high);
        draw.employers[i] = g;
      }
    }
    return draw;
  }

  private static double rounded(double amount) {
    return Math.rint(amount / STEP) * STEP;
  }

  /// The ratio of the ends that 19 of 20 of the whole ranges do not exceed.
  public static double widest(Draw draw) {
    double[] ratios = new double[draw.lows.length];
    int size = 0;
    for (int i = 0; i < ratios.length; i++) {
      if (Double.isFinite(draw.highs[i])) {
        ratios[size++] = draw.highs[i] / draw.lows[i];
      }
    }
    Arrays.sort(ratios, 0, size);
    return ratios[size * 19 / 20];
  }
}
