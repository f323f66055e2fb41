package dev.skillexchange.market;

import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.market.estimate.ClusteredSample;
import dev.skillexchange.market.estimate.CoverageBounds;
import dev.skillexchange.market.estimate.Estimate;
import dev.skillexchange.market.estimate.Interval;
import dev.skillexchange.market.estimate.RangeEnds;
import dev.skillexchange.slice.PayCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Jobs that state base pay in one currency and on one basis, by employer; gathers the cells of a
/// tally and tells the band.
///
/// Quantiles weigh each job with its employer's capped weight divided by the employer's jobs. An
/// open end of a range is not dropped: it stands where ranges as wide as the others would have it.
final class PaySample {
  private static final int[] PERCENTS = {10, 25, 75, 90};

  private final Map<String, Integer> employers = new HashMap<>();
  private int[] owners = new int[16];
  private double[] lows = new double[16];
  private double[] highs = new double[16];
  private long[] counts = new long[16];
  private int size;

  void add(String employer, PayCell pay, long jobs) {
    if (size == owners.length) {
      owners = Arrays.copyOf(owners, 2 * size);
      lows = Arrays.copyOf(lows, 2 * size);
      highs = Arrays.copyOf(highs, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
    }
    Integer known = employers.putIfAbsent(employer, employers.size());
    owners[size] = known == null ? employers.size() - 1 : known;
    lows[size] = low(pay);
    highs[size] = high(pay);
    counts[size++] = jobs;
  }

  long jobs() {
    return Arrays.stream(counts, 0, size).sum();
  }

  long employers() {
    return employers.size();
  }

  private static double low(PayCell pay) {
    return pay.min().map(amount -> onBasis(pay, amount)).orElse(Double.NaN);
  }

  private static double high(PayCell pay) {
    return pay.max().map(amount -> onBasis(pay, amount)).orElse(Double.NaN);
  }

  /// Hourly pay stays hourly; all other is made yearly.
  private static double onBasis(PayCell pay, BigDecimal amount) {
    BigDecimal onBasis = pay.period() == PayPeriod.HOUR ? amount : pay.period().yearly(amount);
    return onBasis.doubleValue();
  }

  /// The band; empty where too few state both ends.
  ///
  /// @param coverage the share of the slice's jobs that are in this sample
  Optional<PayBand> band(double coverage) {
    Optional<ClusteredSample> middles = middles();
    if (middles.isEmpty()) {
      return Optional.empty();
    }
    End minima = new End(end(lows, highs));
    End maxima = new End(end(highs, lows));
    return Optional.of(
        new PayBand(
            PayEstimate.of(minima.quantile(50)),
            PayEstimate.of(maxima.quantile(50)),
            PayEstimate.of(middles.get().quantile(0.5)),
            PayEstimate.of(middles.get().mean()),
            minima.quantiles(),
            maxima.quantiles(),
            hidden(minima, maxima, coverage),
            bins()));
  }

  private List<PayBand.Bin> bins() {
    double[] middles = new double[size];
    for (int i = 0; i < size; i++) {
      middles[i] = (lows[i] + highs[i]) / 2;
    }
    return PayBins.of(middles, counts);
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

  private ClusteredSample end(double[] own, double[] other) {
    return RangeEnds.of(
        Arrays.copyOf(own, size),
        Arrays.copyOf(other, size),
        Arrays.copyOf(owners, size),
        Arrays.copyOf(counts, size));
  }

  private Optional<ClusteredSample> middles() {
    int[] at = IntStream.range(0, size).filter(i -> !Double.isNaN(lows[i] + highs[i])).toArray();
    return sample(at, i -> (lows[i] + highs[i]) / 2);
  }

  private Optional<ClusteredSample> sample(int[] at, IntToDoubleFunction amount) {
    return at.length == 0
        ? Optional.empty()
        : Optional.of(
            ClusteredSample.of(
                Arrays.stream(at).mapToDouble(amount).toArray(),
                Arrays.stream(at).map(i -> owners[i]).toArray(),
                Arrays.stream(at).mapToLong(i -> counts[i]).toArray()));
  }
}
