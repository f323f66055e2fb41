package dev.skillexchange.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EmployerWeightsTest {
  @Test
  void employersCountAsTheirJobsWhereNoneIsLarge() {
    Map<Integer, Long> jobs = new TreeMap<>();
    for (int i = 0; i < 40; i++) {
      jobs.put(i, 1L + i % 3);
    }
    double total = jobs.values().stream().mapToLong(Long::longValue).sum();

    EmployerWeights.of(jobs)
        .forEach((employer, weight) ->
            assertThat(weight).isCloseTo(jobs.getOrDefault(employer, 0L) / total, within(1e-12)));
  }

  @Test
  void oneEmployerWithFiveHundredJobsCountsATenth() {
    Map<Integer, Long> jobs = new TreeMap<>();
    jobs.put(0, 500L);
    for (int i = 1; i <= 30; i++) {
      jobs.put(i, 1L);
    }

    Map<Integer, Double> weights = EmployerWeights.of(jobs);

    assertThat(weights.get(0)).isCloseTo(0.1, within(1e-12));
    assertThat(weights.get(7)).isCloseTo(0.9 / 30, within(1e-12));
  }

  @Test
  void ofFewEmployersEachCountsAlike() {
    assertThat(EmployerWeights.of(Map.of("a", 9L, "b", 1L)))
        .allSatisfy((employer, weight) -> assertThat(weight).isCloseTo(0.5, within(1e-9)));
  }

  @Test
  void weightsSumToOneAndNoneExceedsTheCap() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Map<Integer, Long> jobs = new TreeMap<>();
      int employers = 1 + random.nextInt(60);
      for (int i = 0; i < employers; i++) {
        jobs.put(i, 1L + (long) Math.pow(random.nextDouble(), -1.2) % 5000);
      }
      Map<Integer, Double> weights = EmployerWeights.of(jobs);
      double cap = Math.max(0.1, 1.0 / employers);

      assertThat(weights.values().stream().mapToDouble(Double::doubleValue).sum())
          .as("seed %d", seed)
          .isCloseTo(1, within(1e-9));
      assertThat(weights.values())
          .as("seed %d", seed)
          .allSatisfy(weight -> assertThat(weight).isBetween(0.0, cap + 1e-9));
    }
  }
}
