package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageBoundsTest {
  @Test
  void theMedianOfAllJobsLiesBetweenWhateverTheUnstatedPay() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      int stated = 11 + random.nextInt(60);
      int unstated = random.nextInt(stated - 2);
      double[] amounts = random.doubles(stated + unstated, 0, 100).toArray();
      ClusteredSample sample =
          ClusteredSample.of(Arrays.copyOf(amounts, stated), IntStream.range(0, stated).toArray());

      Interval bounds =
          CoverageBounds.ofMedian(sample, (double) stated / amounts.length).orElseThrow();

      Arrays.sort(amounts);
      double low = amounts[(amounts.length - 1) / 2];
      double high = amounts[amounts.length / 2];
      assertThat((low + high) / 2).as("seed %d", seed).isBetween(bounds.low(), bounds.high());
    }
  }

  @Test
  void whereAllJobsStateItNothingIsHidden() {
    ClusteredSample sample = ClusteredSample.of(new double[] {1, 2, 3}, new int[] {0, 1, 2});

    assertThat(CoverageBounds.ofMedian(sample, 1)).contains(new Interval(2, 2));
  }

  @Test
  void belowOneHalfItCanBeAnything() {
    ClusteredSample sample = ClusteredSample.of(new double[] {1}, new int[] {0});

    assertThat(CoverageBounds.ofMedian(sample, 0.5)).isEmpty();
    assertThat(CoverageBounds.ofMedian(sample, 0.2)).isEmpty();
  }
}
