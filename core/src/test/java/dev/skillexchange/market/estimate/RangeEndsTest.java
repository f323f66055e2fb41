package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RangeEndsTest {
  private static final int RANGES = 20;

  private static ClusteredSample upperEnds(double[] lows, double[] highs) {
    long[] ones = new long[lows.length];
    Arrays.fill(ones, 1);
    return RangeEnds.of(highs, lows, IntStream.range(0, lows.length).toArray(), ones);
  }

  private static double[] lows() {
    return IntStream.range(0, RANGES).mapToDouble(i -> 100 + i).toArray();
  }

  @Test
  void whereAllRangesAreAsWideAnUnstatedEndIsThatFar() {
    double[] lows = lows();
    double[] highs = Arrays.stream(lows).map(low -> 1.5 * low).toArray();
    double[] open = highs.clone();
    for (int i = 0; i < RANGES; i += 2) {
      open[i] = Double.NaN;
    }

    for (double p : new double[] {0.2, 0.5, 0.8}) {
      assertThat(upperEnds(lows, open).valueAt(p))
          .isCloseTo(upperEnds(lows, highs).valueAt(p), within(1e-9));
    }
  }

  @Test
  void withoutUnstatedEndsItIsThePlainSample() {
    double[] highs = Arrays.stream(lows()).map(low -> low * low).toArray();
    ClusteredSample plain = ClusteredSample.of(highs, IntStream.range(0, RANGES).toArray());

    ClusteredSample ends = upperEnds(lows(), highs);

    assertThat(ends.quantile(0.5)).isEqualTo(plain.quantile(0.5));
    assertThat(ends.jobs()).isEqualTo(RANGES);
    assertThat(ends.employers()).isEqualTo(RANGES);
  }

  @Test
  void anUnstatedEndIsAWholeJob() {
    double[] lows = lows();
    double[] highs = Arrays.stream(lows).map(low -> 2 * low).toArray();
    highs[3] = Double.NaN;

    assertThat(upperEnds(lows, highs).jobs()).isEqualTo(RANGES);
  }

  @Test
  void fewWholeRangesDoNotTellHowWideTheOthersAre() {
    double[] lows = lows();
    double[] highs = new double[RANGES];
    Arrays.fill(highs, Double.NaN);
    Arrays.fill(highs, 0, 9, 300);

    assertThat(upperEnds(lows, highs).jobs()).isEqualTo(9);
  }

  @Test
  void jobsCountedTogetherAreAsManyAsJobsCountedOneByOne() {
    double[] lows = {100, 100, 100};
    double[] highs = {150, 150, Double.NaN};
    int[] employers = {0, 1, 2};

    assertThat(RangeEnds.of(highs, lows, employers, new long[] {5, 5, 1}).jobs()).isEqualTo(11);
  }

  @Test
  void aRangeThatStatesOnlyThisEndCounts() {
    double[] lows = lows();
    double[] highs = Arrays.stream(lows).map(low -> 2 * low).toArray();
    lows[5] = Double.NaN;

    assertThat(upperEnds(lows, highs).jobs()).isEqualTo(RANGES);
  }
}
