package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CappedWeightsTest {
  @Test
  void employersCountAsTheirJobsWhereNoneIsLarge() {
    long[] jobs = new long[40];
    Arrays.setAll(jobs, i -> 1L + i % 3);
    double total = Arrays.stream(jobs).sum();

    double[] weights = CappedWeights.of(jobs);

    for (int i = 0; i < jobs.length; i++) {
      assertThat(weights[i]).isCloseTo(jobs[i] / total, within(1e-12));
    }
  }

  @Test
  void oneEmployerWithFiveHundredJobsCountsATenth() {
    long[] jobs = new long[31];
    Arrays.fill(jobs, 1);
    jobs[0] = 500;

    double[] weights = CappedWeights.of(jobs);

    assertThat(weights[0]).isCloseTo(0.1, within(1e-12));
    assertThat(weights[7]).isCloseTo(0.9 / 30, within(1e-12));
  }

  @Test
  void ofFewEmployersEachCountsAlike() {
    assertThat(CappedWeights.of(new long[] {9, 1})).containsExactly(0.5, 0.5);
  }

  @Test
  void anEmployerWithoutJobsIsNone() {
    assertThat(CappedWeights.of(new long[] {9, 0, 1})).containsExactly(0.5, 0, 0.5);
    assertThat(CappedWeights.of(new long[] {0, 0})).containsExactly(0, 0);
  }

  @Test
  void weightsSumToOneAndNoneExceedsTheCap() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      long[] jobs = new long[1 + random.nextInt(60)];
      Arrays.setAll(jobs, _ -> 1 + (long) Math.pow(random.nextDouble(), -1.2) % 5000);

      double[] weights = CappedWeights.of(jobs);

      double cap = CappedWeights.cap(jobs.length);
      assertThat(Arrays.stream(weights).sum()).as("seed %d", seed).isCloseTo(1, within(1e-9));
      for (double weight : weights) {
        assertThat(weight).as("seed %d", seed).isBetween(0.0, cap + 1e-9);
      }
    }
  }

  @Test
  void equalWeightsAreAllEffective() {
    assertThat(CappedWeights.effective(new double[] {0.25, 0.25, 0.25, 0.25}))
        .isCloseTo(4, within(1e-12));
    assertThat(CappedWeights.effective(new double[] {0.5, 0.25, 0.25}))
        .isCloseTo(1 / 0.375, within(1e-12));
  }
}
