package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClusteredSampleTest {
  private static ClusteredSample oneJobEach(double... amounts) {
    return ClusteredSample.of(amounts, IntStream.range(0, amounts.length).toArray());
  }

  @Test
  void theMedianIsTheMiddleAmountOrTheMeanOfTheTwoAroundIt() {
    assertThat(oneJobEach(3, 1, 2).valueAt(0.5)).isEqualTo(2);
    assertThat(oneJobEach(3, 1, 2, 10).valueAt(0.5)).isEqualTo(2.5);
  }

  @Test
  void quantilesAreThoseOfJobsLaidOutOneByOne() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      int entries = 1 + random.nextInt(80);
      double[] amounts = new double[entries];
      int[] employers = new int[entries];
      long[] jobs = new long[entries];
      for (int i = 0; i < entries; i++) {
        amounts[i] = random.nextInt(20);
        employers[i] = random.nextInt(12);
        jobs[i] = 1L + random.nextInt(4);
      }
      double p = 0.02 + 0.96 * random.nextDouble();

      assertThat(ClusteredSample.of(amounts, employers, jobs).valueAt(p))
          .as("seed %d", seed)
          .isEqualTo(naive(amounts, employers, jobs, p));
    }
  }

  private static double naive(double[] amounts, int[] employers, long[] jobs, double p) {
    long[] byEmployer = new long[12];
    for (int i = 0; i < jobs.length; i++) {
      byEmployer[employers[i]] += jobs[i];
    }
    double[] weights = CappedWeights.of(byEmployer);
    for (double candidate : Arrays.stream(amounts).sorted().toArray()) {
      double reached = 0;
      for (int i = 0; i < jobs.length; i++) {
        if (amounts[i] <= candidate) {
          reached += jobs[i] * weights[employers[i]] / byEmployer[employers[i]];
        }
      }
      if (reached >= p - 1e-12) {
        return candidate;
      }
    }
    throw new IllegalStateException("nothing reaches " + p);
  }

  @Test
  void anIntervalNeedsSixEmployersForAMedianThirteenForQuartilesThirtySixForTenths() {
    assertThat(ClusteredSample.leastEmployers(0.5)).isEqualTo(6);
    assertThat(ClusteredSample.leastEmployers(0.25)).isEqualTo(13);
    assertThat(ClusteredSample.leastEmployers(0.75)).isEqualTo(13);
    assertThat(ClusteredSample.leastEmployers(0.1)).isEqualTo(36);
    assertThat(oneJobEach(range(5)).quantile(0.5).interval()).isEmpty();
    assertThat(oneJobEach(range(6)).quantile(0.5).interval()).isPresent();
    assertThat(oneJobEach(range(12)).quantile(0.25).interval()).isEmpty();
    assertThat(oneJobEach(range(13)).quantile(0.25).interval()).isPresent();
    assertThat(oneJobEach(range(35)).quantile(0.9).interval()).isEmpty();
    assertThat(oneJobEach(range(36)).quantile(0.9).interval()).isPresent();
  }

  private static double[] range(int size) {
    return IntStream.range(0, size).asDoubleStream().toArray();
  }

  @Test
  void manyJobsOfFewEmployersDoNotMakeAnInterval() {
    double[] amounts = range(500);
    int[] employers = IntStream.range(0, 500).map(i -> i % 5).toArray();

    assertThat(ClusteredSample.of(amounts, employers).quantile(0.5).interval()).isEmpty();
    assertThat(ClusteredSample.of(amounts, employers).mean().interval()).isEmpty();
  }

  @Test
  void theIntervalOfSixEmployersRunsFromTheLeastToTheGreatest() {
    assertThat(oneJobEach(10, 20, 30, 40, 50, 60).quantile(0.5))
        .isEqualTo(new Estimate(35, Optional.of(new Interval(10, 60))));
  }

  @Test
  void jobsOfOneEmployerThatAreAlikeTellLessThanThoseOfMany() {
    Random random = new Random(3);
    double[] alike = new double[200];
    double[] apart = new double[200];
    int[] employers = new int[200];
    for (int g = 0; g < 40; g++) {
      double ofEmployer = random.nextGaussian();
      for (int i = 5 * g; i < 5 * g + 5; i++) {
        employers[i] = g;
        alike[i] = ofEmployer;
        apart[i] = random.nextGaussian();
      }
    }
    double wide =
        ClusteredSample.of(alike, employers).quantile(0.5).interval().orElseThrow().width();
    double narrow =
        ClusteredSample.of(apart, employers).quantile(0.5).interval().orElseThrow().width();

    assertThat(wide).isGreaterThan(1.5 * narrow);
  }

  @Test
  void anIntervalScalesWithItsAmounts() {
    Random random = new Random(5);
    double[] amounts = random.doubles(90, 1, 100).toArray();
    int[] employers = random.ints(90, 0, 30).toArray();
    double[] tenfold = Arrays.stream(amounts).map(a -> 10 * a).toArray();

    Interval one = ClusteredSample.of(amounts, employers).quantile(0.5).interval().orElseThrow();
    Interval ten = ClusteredSample.of(tenfold, employers).quantile(0.5).interval().orElseThrow();

    assertThat(ten.low()).isCloseTo(10 * one.low(), within(1e-9));
    assertThat(ten.high()).isCloseTo(10 * one.high(), within(1e-9));
  }

  @Test
  void equalAmountsMakeAnIntervalOfThatAmount() {
    double[] amounts = new double[20];
    Arrays.fill(amounts, 7);

    assertThat(oneJobEach(amounts).quantile(0.5).interval()).contains(new Interval(7, 7));
  }

  @Test
  void fiveHundredJobsOfOneEmployerMoveTheMedianNoFurtherThanItsWeightAllows() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int others = 12 + random.nextInt(60);
      double[] amounts = random.doubles(others, 50, 200).toArray();
      double[] withLarge = Arrays.copyOf(amounts, others + 500);
      Arrays.fill(withLarge, others, others + 500, random.nextBoolean() ? 10 : 900);
      int[] employers = IntStream.range(0, others + 500).map(i -> Math.min(i, others)).toArray();

      double median = ClusteredSample.of(withLarge, employers).valueAt(0.5);

      double cap = CappedWeights.cap(others + 1);
      ClusteredSample alone = oneJobEach(amounts);
      assertThat(median)
          .as("seed %d", seed)
          .isBetween(
              alone.valueAt((0.5 - cap) / (1 - cap) - 1e-9), alone.valueAt(0.5 / (1 - cap) + 1e-9));
    }
  }

  @Test
  void theMeanOfEmployersOfOneJobHasStudentsInterval() {
    Estimate mean = oneJobEach(1, 2, 3, 4, 5, 6, 7).mean();

    double half = 2.4469118511449692 * Math.sqrt(28.0 / 6 / 7);
    assertThat(mean.value()).isCloseTo(4, within(1e-12));
    assertThat(mean.interval().orElseThrow().low()).isCloseTo(4 - half, within(1e-9));
    assertThat(mean.interval().orElseThrow().high()).isCloseTo(4 + half, within(1e-9));
  }

  @Test
  void numbersOfEmployersMayHaveGaps() {
    Random random = new Random(8);
    double[] amounts = random.doubles(60).toArray();
    int[] employers = random.ints(60, 0, 20).toArray();
    int[] apart = Arrays.stream(employers).map(e -> 7 * e + 3).toArray();

    assertThat(ClusteredSample.of(amounts, apart).quantile(0.5))
        .isEqualTo(ClusteredSample.of(amounts, employers).quantile(0.5));
    assertThat(ClusteredSample.of(amounts, apart).employers()).isEqualTo(20);
  }
}
