package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LiftTest {
  private static final int EMPLOYERS = 60;

  private static long[] each(long value) {
    long[] values = new long[EMPLOYERS];
    Arrays.fill(values, value);
    return values;
  }

  private static long[] alternating(long one, long other) {
    long[] values = new long[EMPLOYERS];
    Arrays.setAll(values, g -> g % 2 == 0 ? one : other);
    return values;
  }

  @Test
  void theLiftIsTheRatioOfTheShares() {
    Estimate lift = Lift.of(alternating(4, 2), each(5), alternating(1, 2), each(10)).orElseThrow();

    assertThat(lift.value()).isCloseTo(0.6 / 0.15, within(1e-12));
    assertThat(lift.interval().orElseThrow().contains(lift.value())).isTrue();
  }

  @Test
  void employersThatNameItAlikeInBothLeaveLessToChance() {
    double alike =
        Lift.of(alternating(1, 5), each(10), alternating(1, 5), each(10))
            .flatMap(Estimate::interval)
            .orElseThrow()
            .width();
    double unlike =
        Lift.of(alternating(1, 5), each(10), alternating(5, 1), each(10))
            .flatMap(Estimate::interval)
            .orElseThrow()
            .width();

    assertThat(alike).isLessThan(0.1 * unlike);
  }

  @Test
  void whatNoneNamesHasNoLift() {
    assertThat(Lift.of(each(0), each(5), each(1), each(5))).isEmpty();
    assertThat(Lift.of(each(1), each(5), each(0), each(5))).isEmpty();
  }

  @Test
  void fewEmployersThatNameItGiveNoInterval() {
    long[] five = new long[EMPLOYERS];
    Arrays.fill(five, 0, 5, 3);

    assertThat(Lift.of(five, each(5), each(1), each(5)).orElseThrow().interval()).isEmpty();
  }
}
