package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RanksTest {

  @Test
  void aRankIsThePlaceAmongTheDistinctValues() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      double[] amounts = new double[random.nextInt(2_000)];
      for (int i = 0; i < amounts.length; i++) {
        amounts[i] =
            switch (random.nextInt(4)) {
              case 0 -> 500.0 * random.nextInt(20);
              case 1 -> -random.nextDouble();
              case 2 -> Double.NaN;
              default -> random.nextGaussian() * 1e5;
            };
      }
      double[] sorted =
          Arrays.stream(amounts).filter(Double::isFinite).sorted().distinct().toArray();

      Ranks ranks = Ranks.of(amounts);

      assertThat(ranks.values()).as("seed %d", seed).isEqualTo(sorted);
      for (int i = 0; i < amounts.length; i++) {
        int expected = Double.isNaN(amounts[i]) ? -1 : Arrays.binarySearch(sorted, amounts[i]);
        assertThat(ranks.ranks()[i]).as("seed %d, number %d", seed, i).isEqualTo(expected);
      }
    }
  }

  @Test
  void bothZeroesAreOneValue() {
    assertThat(Ranks.of(new double[] {0.0, -0.0, 1}).ranks()).containsExactly(0, 0, 1);
  }
}
