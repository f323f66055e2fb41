package dev.skillexchange.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaySampleTest {
  private final StatedRanges ranges = new StatedRanges();
  private final PaySample sample = new PaySample(ranges);

  private void state(int employer, String pay) {
    sample.add(employer, ranges.of(pay));
  }

  private static PaySample oneJobEach(String... pays) {
    PaySampleTest jobs = new PaySampleTest();
    for (int i = 0; i < pays.length; i++) {
      jobs.state(i, pays[i]);
    }
    return jobs.sample;
  }

  private static PayBand band(PaySample sample) {
    return sample.band(sample.employers(), 1).orElseThrow();
  }

  @Test
  void theBandRunsFromTheMedianOfMinimaToTheMedianOfMaxima() {
    PayBand band = band(oneJobEach("USD:year:100:200", "USD:year:120:180", "USD:year:90:300"));

    assertThat(band.low().amount()).isEqualByComparingTo("100");
    assertThat(band.high().amount()).isEqualByComparingTo("200");
    assertThat(band.midMedian().amount()).isEqualByComparingTo("150");
    assertThat(band.midMean().amount()).isEqualByComparingTo("165");
  }

  @Test
  void hourlyPayStaysHourlyAndOtherPeriodsAreMadeYearly() {
    assertThat(band(oneJobEach("USD:hour:20.5:31")).low().amount()).isEqualByComparingTo("20.5");
    assertThat(band(oneJobEach("EUR:month:5000:6000")).high().amount())
        .isEqualByComparingTo("72000");
  }

  @Test
  void anOpenEndTellsABoundAndIsNotDropped() {
    PayBand band =
        band(
            oneJobEach(
                "USD:year:100:", "USD:year:120:180", "USD:year:110:170", "USD:year:140:200"));

    assertThat(band.low().amount()).isEqualByComparingTo("115");
    assertThat(band.high().amount()).isGreaterThanOrEqualTo(new BigDecimal("180"));
    assertThat(band.midMedian().amount()).isEqualByComparingTo("150");
  }

  @Test
  void aLargeEmployerMovesTheMedianNoFurtherThanItsCap() {
    for (int i = 0; i < 20; i++) {
      state(i, "USD:year:%d:200".formatted(100 + i));
    }
    for (int i = 0; i < 500; i++) {
      state(20, "USD:year:900:999");
    }

    assertThat(band(sample).low().amount().intValue()).isBetween(110, 113);
  }

  @Test
  void theMedianIsThatOfTheSortedListWhereEmployersCountAlike() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      PaySampleTest drawn = new PaySampleTest();
      List<Integer> minima = new ArrayList<>();
      int jobs = 10 + random.nextInt(40);
      for (int i = 0; i < jobs; i++) {
        int min = 50_000 + 500 * random.nextInt(200);
        minima.add(min);
        drawn.state(i, "USD:year:" + min + ":" + (min + 10_000));
      }
      Collections.sort(minima);
      BigDecimal expected =
          BigDecimal.valueOf(minima.get((jobs - 1) / 2))
              .add(BigDecimal.valueOf(minima.get(jobs / 2)))
              .divide(BigDecimal.valueOf(2));

      assertThat(band(drawn.sample).low().amount())
          .as("seed %d", seed)
          .isEqualByComparingTo(expected);
    }
  }
}
