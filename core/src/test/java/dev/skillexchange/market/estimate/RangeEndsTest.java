package dev.skillexchange.market.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
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

  @Test
  void rangesThatSeveralEntriesStateAreCountedAsIfEachEntryHadItsOwn() {
    int open = 0;
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int ranges = 1 + random.nextInt(30);
      double[] lows = new double[ranges];
      double[] highs = new double[ranges];
      for (int r = 0; r < ranges; r++) {
        lows[r] = 10 + random.nextInt(20);
        highs[r] = random.nextInt(4) == 0 ? Double.NaN : lows[r] + random.nextInt(20);
        lows[r] = random.nextInt(4) == 0 && !Double.isNaN(highs[r]) ? Double.NaN : lows[r];
        open += Double.isNaN(highs[r]) ? 1 : 0;
      }
      int[] stated =
          IntStream.range(0, ranges * 5)
              .map(i -> i < ranges ? i : random.nextInt(ranges))
              .toArray();
      int[] employers = Arrays.stream(stated).map(_ -> random.nextInt(40)).toArray();
      long[] jobs = Arrays.stream(stated).mapToLong(_ -> 1 + random.nextInt(3)).toArray();

      ClusteredSample shared = RangeEnds.of(highs, lows, stated, employers, jobs);
      ClusteredSample own =
          RangeEnds.of(
              Arrays.stream(stated).mapToDouble(r -> highs[r]).toArray(),
              Arrays.stream(stated).mapToDouble(r -> lows[r]).toArray(),
              employers,
              jobs);

      assertThat(shared.jobs()).as("seed %d", seed).isEqualTo(own.jobs());
      for (double p : own.jobs() == 0 ? new double[0] : new double[] {0.1, 0.5, 0.77}) {
        assertThat(shared.quantile(p)).as("seed %d", seed).isEqualTo(own.quantile(p));
      }
    }
    assertThat(open).isPositive();
  }
}
