package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Values as SciPy 1.17 gives them, which agree with printed tables in all their digits.
class DistributionsTest {
  private static final double CLOSE = 1e-9;

  @ParameterizedTest
  @CsvSource({
    "0.975, 5, 2.5705818356363146",
    "0.975, 1, 12.706204736174694",
    "0.995, 10, 3.16927267261695",
    "0.9, 2, 1.8856180831641272",
    "0.975, 30, 2.0422724563012378",
    "0.8, 7.5, 0.8922093469396745",
    "0.9995, 3.3, 11.106695189933484",
    "0.975, 499, 1.9647293909876886",
    "0.025, 5, -2.5705818356363146"
  })
  void studentsQuantilesAreThoseOfTheTables(double p, double degrees, double t) {
    assertThat(StudentT.quantile(p, degrees)).isCloseTo(t, withinPercentage(CLOSE));
    assertThat(StudentT.cumulative(t, degrees)).isCloseTo(p, withinPercentage(CLOSE));
  }

  @Test
  void bothTailsOfStudentsDistributionMakeTheProbability() {
    assertThat(StudentT.twoSided(-2.5705818356363146, 5)).isCloseTo(0.05, withinPercentage(CLOSE));
    assertThat(StudentT.twoSided(0, 5)).isCloseTo(1, withinPercentage(CLOSE));
  }

  @ParameterizedTest
  @CsvSource({
    "1e-10, -6.361340902404056",
    "0.001, -3.090232306167813",
    "0.025, -1.9599639845400545",
    "0.3, -0.5244005127080409",
    "0.975, 1.959963984540054",
    "0.9999, 3.719016485455709"
  })
  void normalQuantilesAreThoseOfTheTables(double p, double z) {
    assertThat(Normal.quantile(p)).isCloseTo(z, withinPercentage(1e-8));
  }

  @ParameterizedTest
  @CsvSource({
    "-8, 6.22096057427174e-16",
    "-3.5, 0.00023262907903552502",
    "-1, 0.15865525393145707",
    "0, 0.5",
    "0.5, 0.6914624612740131",
    "2.9, 0.998134186699616",
    "3.1, 0.9990323967867817",
    "6, 0.9999999990134123"
  })
  void normalProbabilitiesAreThoseOfTheTables(double z, double p) {
    assertThat(Normal.cumulative(z)).isCloseTo(p, withinPercentage(CLOSE));
  }

  @ParameterizedTest
  @CsvSource({
    "0.3, 2, 5, 0.579825",
    "0.5, 0.5, 0.5, 0.5",
    "0.3, 200, 500, 0.7996208251731608",
    "0.01, 1.5, 40, 0.1526920611519988",
    "0.97, 30, 1.2, 0.48751012887964607"
  })
  void betaProbabilitiesAreThoseOfTheTables(double x, double a, double b, double p) {
    assertThat(Beta.cumulative(x, a, b)).isCloseTo(p, withinPercentage(CLOSE));
  }

  @ParameterizedTest
  @CsvSource({
    "0.025, 3, 4, 0.11811724875702521",
    "0.975, 3.25, 10.75, 0.47621149486804004",
    "0.5, 0.5, 0.5, 0.5",
    "0.025, 0.3, 20, 1.621051447953787e-07",
    "0.975, 120, 80, 0.6667017387811032"
  })
  void betaQuantilesAreThoseOfTheTables(double p, double a, double b, double x) {
    assertThat(Beta.quantile(p, a, b)).isCloseTo(x, withinPercentage(1e-7));
  }

  @Test
  void quantilesUndoProbabilities() {
    for (long seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      double p = 0.0005 + 0.999 * random.nextDouble();
      double degrees = 0.5 + 200 * random.nextDouble() * random.nextDouble();
      double a = 0.2 + 60 * random.nextDouble();

      assertThat(StudentT.cumulative(StudentT.quantile(p, degrees), degrees))
          .as("seed %d", seed)
          .isCloseTo(p, withinPercentage(1e-7));
      assertThat(Beta.cumulative(Beta.quantile(p, a, degrees), a, degrees))
          .as("seed %d", seed)
          .isCloseTo(p, withinPercentage(1e-7));
      assertThat(Normal.cumulative(Normal.quantile(p)))
          .as("seed %d", seed)
          .isCloseTo(p, withinPercentage(1e-9));
    }
  }
}
