package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CensoredSampleTest {
  private static final double OPEN = Double.POSITIVE_INFINITY;

  private static CensoredSample oneJobEach(double[] lows, double[] highs) {
    long[] ones = new long[lows.length];
    Arrays.fill(ones, 1);
    return CensoredSample.of(lows, highs, IntStream.range(0, lows.length).toArray(), ones);
  }

  @Test
  void withoutCensoringItIsThePlainSample() {
    for (long seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      double[] amounts = random.ints(70, 0, 40).asDoubleStream().toArray();
      int[] employers = random.ints(70, 0, 25).toArray();
      long[] jobs = random.longs(70, 1, 4).toArray();

      Estimate plain = ClusteredSample.of(amounts, employers, jobs).quantile(0.5);
      Estimate censored =
          CensoredSample.of(amounts, amounts, employers, jobs).quantile(0.5).orElseThrow();

      assertThat(censored.value()).as("seed %d", seed).isEqualTo(plain.value());
      assertThat(censored.interval()).as("seed %d", seed).isEqualTo(plain.interval());
    }
  }

  @Test
  void openUpperEndsGiveTheEstimateOfKaplanAndMeier() {
    for (long seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      int jobs = 40;
      double[] lows = random.ints(jobs, 0, 30).asDoubleStream().toArray();
      double[] highs = lows.clone();
      for (int i = 0; i < jobs; i++) {
        boolean open = random.nextInt(3) == 0;
        lows[i] += open ? 0.5 : 0;
        highs[i] = open ? OPEN : lows[i];
      }
      double p = 0.1 + 0.5 * random.nextDouble();

      Optional<Double> value = oneJobEach(lows, highs).quantile(p).map(Estimate::value);

      assertThat(value).as("seed %d", seed).isEqualTo(kaplanMeier(lows, highs, p));
    }
  }

  /// The product-limit estimate, amount by amount.
  private static Optional<Double> kaplanMeier(double[] lows, double[] highs, double p) {
    double above = 1;
    for (double amount : Distinct.of(lows)) {
      double left = 0;
      double exact = 0;
      for (int i = 0; i < lows.length; i++) {
        left += lows[i] >= amount ? 1 : 0;
        exact += lows[i] == amount && highs[i] == amount ? 1 : 0;
      }
      above *= 1 - exact / left;
      if (1 - above >= p - 1e-9) {
        return Optional.of(amount);
      }
    }
    return Optional.empty();
  }

  @Test
  void aQuantileBeyondWhatIsKnownIsNotGiven() {
    double[] lows = {1, 2, 3, 4};
    double[] highs = {1, OPEN, OPEN, OPEN};

    assertThat(oneJobEach(lows, highs).quantile(0.2)).isPresent();
    assertThat(oneJobEach(lows, highs).quantile(0.5)).isEmpty();
  }

  @Test
  void bothEndsMayBeOpen() {
    double[] lows = {10, Double.NEGATIVE_INFINITY, 20, 30, 25};
    double[] highs = {10, 20, 20, 30, OPEN};

    assertThat(oneJobEach(lows, highs).quantile(0.5).orElseThrow().value()).isEqualTo(20);
  }

  /// Turnbull (1976): each mass is the mean, over the jobs, of what they expect there.
  @Test
  void theFitIsSelfConsistent() {
    for (long seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      int jobs = 60;
      double[] lows = random.doubles(jobs, 0, 100).map(Math::rint).toArray();
      double[] highs = new double[jobs];
      double[] weights = new double[jobs];
      for (int i = 0; i < jobs; i++) {
        highs[i] = lows[i] + random.nextInt(3) * random.nextInt(30);
        weights[i] = 1.0 / jobs;
      }
      Support support = Support.of(lows, highs);
      int[] first = Arrays.stream(lows).mapToInt(support::first).toArray();
      int[] last = Arrays.stream(highs).mapToInt(support::last).toArray();
      double[] mass = new SelfConsistency(support.size(), first, last, weights).mass();

      assertThat(Arrays.stream(mass).sum()).as("seed %d", seed).isCloseTo(1, within(1e-6));
      for (int j = 0; j < mass.length; j++) {
        double expected = 0;
        for (int i = 0; i < jobs; i++) {
          if (first[i] <= j && j <= last[i]) {
            double within = Arrays.stream(mass, first[i], last[i] + 1).sum();
            expected += weights[i] * mass[j] / within;
          }
        }
        assertThat(mass[j]).as("seed %d", seed).isCloseTo(expected, within(1e-6));
      }
    }
  }

  /// The linearised interval against medians of employers drawn with replacement.
  @Test
  void theIntervalIsAsWideAsTheBootstrapSays() {
    Random random = new Random(4);
    int employers = 150;
    double[] lows = new double[employers * 4];
    double[] highs = new double[lows.length];
    int[] of = new int[lows.length];
    for (int i = 0; i < lows.length; i++) {
      of[i] = i / 4;
      lows[i] = 100 + 20 * random.nextGaussian();
      highs[i] = random.nextInt(4) == 0 ? OPEN : lows[i];
    }
    long[] ones = new long[lows.length];
    Arrays.fill(ones, 1);

    Interval interval =
        CensoredSample.of(lows, highs, of, ones)
            .quantile(0.5)
            .flatMap(Estimate::interval)
            .orElseThrow();

    double[] boot = bootstrap(lows, highs, random);
    Arrays.sort(boot);
    double width = boot[(int) (0.975 * boot.length)] - boot[(int) (0.025 * boot.length)];
    assertThat(interval.width() / width).isBetween(0.8, 1.3);
  }

  /// Medians of employers drawn with replacement, four jobs each.
  private static double[] bootstrap(double[] lows, double[] highs, Random random) {
    double[] medians = new double[400];
    long[] ones = new long[lows.length];
    Arrays.fill(ones, 1);
    for (int b = 0; b < medians.length; b++) {
      double[] drawnLows = new double[lows.length];
      double[] drawnHighs = new double[lows.length];
      int[] of = new int[lows.length];
      for (int g = 0; g < lows.length / 4; g++) {
        int from = 4 * random.nextInt(lows.length / 4);
        System.arraycopy(lows, from, drawnLows, 4 * g, 4);
        System.arraycopy(highs, from, drawnHighs, 4 * g, 4);
        Arrays.fill(of, 4 * g, 4 * g + 4, g);
      }
      medians[b] =
          CensoredSample.of(drawnLows, drawnHighs, of, ones).quantile(0.5).orElseThrow().value();
    }
    return medians;
  }
}
