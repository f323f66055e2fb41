package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SortingTest {

  private static int[] plain(double[] values) {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> values[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  @Test
  void equalValuesKeepTheirOrder() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      double[] values = new double[random.nextInt(300)];
      for (int i = 0; i < values.length; i++) {
        values[i] =
            switch (random.nextInt(4)) {
              case 0 -> 500.0 * random.nextInt(20);
              case 1 -> -random.nextDouble();
              case 2 -> random.nextGaussian() * 1e5;
              default -> 1 / random.nextDouble();
            };
      }

      assertThat(Sorting.order(values)).as("seed %d", seed).isEqualTo(plain(values));
    }
  }

  @Test
  void zeroesInfinitiesAndWhatIsNoNumberStandWhereTheyDoInSortedArrays() {
    double[] values = {
      Double.NaN, 0.0, Double.POSITIVE_INFINITY, -0.0, Double.NEGATIVE_INFINITY, Double.MIN_VALUE
    };

    assertThat(Sorting.order(values)).containsExactly(4, 3, 1, 5, 2, 0);
  }
}
