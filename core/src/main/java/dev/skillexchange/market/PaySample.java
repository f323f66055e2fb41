package dev.skillexchange.market;

import dev.skillexchange.index.Ints;
import dev.skillexchange.market.estimate.ClusteredSample;
import dev.skillexchange.market.estimate.CoverageBounds;
import dev.skillexchange.market.estimate.Estimate;
import dev.skillexchange.market.estimate.Interval;
import dev.skillexchange.market.estimate.RangeEnds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Jobs that state base pay in one currency and on one basis, by employer; gathers them and tells
/// the band.
///
/// Quantiles weigh each job with its employer's capped weight divided by the employer's jobs. An
/// open end of a range is not dropped: it stands where ranges as wide as the others would have it.
final class PaySample {
  private static final int[] PERCENTS = {10, 25, 75, 90};

  private final StatedRanges ranges;
  private final Ints owners = new Ints();
  private final Ints stated = new Ints();

  PaySample(StatedRanges ranges) {
    this.ranges = ranges;
  }

  /// Takes one job.
  ///
  /// @param employer its number
  /// @param range the number of what it states
  void add(int employer, int range) {
    owners.add(employer);
    stated.add(range);
  }

  long jobs() {
    return stated.size();
  }

  /// The employers, to be asked for when all jobs are taken: numbered anew, since a part has few of
  /// the many.
  Numbered employers() {
    return Numbered.of(owners);
  }

  /// The band; empty where too few state both ends.
  ///
  /// @param numbered those of [#employers]
  /// @param coverage the share of the slice's jobs that are in this sample
  Optional<PayBand> band(Numbered numbered, double coverage) {
    Numbered distinct = Numbered.of(stated);
    int[] of = distinct.numbers();
    double[] lows = Arrays.stream(distinct.met()).mapToDouble(ranges::low).toArray();
    double[] highs = Arrays.stream(distinct.met()).mapToDouble(ranges::high).toArray();
    double[] middles = new double[lows.length];
    for (int r = 0; r < middles.length; r++) {
      middles[r] = (lows[r] + highs[r]) / 2;
    }
    int[] employers = numbered.numbers();
    long[] ones = new long[of.length];
    Arrays.fill(ones, 1);
    return whole(middles, of, employers)
        .map(both ->
            band(
                new End(RangeEnds.of(lows, highs, of, employers, ones)),
                new End(RangeEnds.of(highs, lows, of, employers, ones)),
                both,
                PayBins.of(middles, distinct.counts()),
                coverage));
  }

  /// The middles of ranges that have both ends; empty where there are none.
  private static Optional<ClusteredSample> whole(double[] middles, int[] ranges, int[] employers) {
    int[] amounts = new int[ranges.length];
    int[] of = new int[ranges.length];
    int whole = 0;
    for (int i = 0; i < ranges.length; i++) {
      if (!Double.isNaN(middles[ranges[i]])) {
        amounts[whole] = ranges[i];
        of[whole++] = employers[i];
      }
    }
    return whole == 0
        ? Optional.empty()
        : Optional.of(
            ClusteredSample.of(middles, Arrays.copyOf(amounts, whole), Arrays.copyOf(of, whole)));
  }

  private static PayBand band(
      End minima, End maxima, ClusteredSample middles, List<PayBand.Bin> bins, double coverage) {
    return new PayBand(
        PayEstimate.of(minima.quantile(50)),
        PayEstimate.of(maxima.quantile(50)),
        PayEstimate.of(middles.quantile(0.5)),
        PayEstimate.of(middles.mean()),
        minima.quantiles(),
        maxima.quantiles(),
        hidden(minima, maxima, coverage),
        bins);
  }

  private static Optional<PayBand.Hidden> hidden(End minima, End maxima, double coverage) {
    Optional<Interval> low = minima.hidden(coverage);
    Optional<Interval> high = maxima.hidden(coverage);
    return low.isEmpty() || high.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PayBand.Hidden(
                PayEstimate.Limits.of(low.get()), PayEstimate.Limits.of(high.get())));
  }

  /// One end of the ranges.
  private record End(ClusteredSample sample) {

    Estimate quantile(int percent) {
      return sample.quantile(percent / 100.0);
    }

    /// Those that enough employers tell.
    List<PayBand.Quantile> quantiles() {
      List<PayBand.Quantile> told = new ArrayList<>();
      for (int percent : PERCENTS) {
        Floor floor = percent == 10 || percent == 90 ? Floor.TENTHS : Floor.QUARTILES;
        if (sample.employers() >= floor.employers()) {
          told.add(new PayBand.Quantile(percent, PayEstimate.of(quantile(percent))));
        }
      }
      return told;
    }

    Optional<Interval> hidden(double coverage) {
      return CoverageBounds.ofMedian(sample, Math.min(1, coverage));
    }
  }
}
