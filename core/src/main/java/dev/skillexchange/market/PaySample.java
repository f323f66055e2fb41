package dev.skillexchange.market;

import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.market.estimate.ClusteredSample;
import dev.skillexchange.slice.PayCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
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
/// open end of a range is no missing one: "from 100,000" tells that the upper end is not below.
final class PaySample {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final double MEDIAN = 0.5;

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Long> byEmployer = new HashMap<>();

  private record Entry(String employer, PayCell pay, long jobs) {}

  void add(String employer, PayCell pay, long jobs) {
    add(employer, low(pay), high(pay), jobs);
  }

  /// @param low not a number where the range is open there
  private void add(String employer, double low, double high, long jobs) {
    if (size == owners.length) {
      owners = Arrays.copyOf(owners, 2 * size);
      lows = Arrays.copyOf(lows, 2 * size);
      highs = Arrays.copyOf(highs, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
    }
    Integer known = employers.putIfAbsent(employer, employers.size());
    owners[size] = known == null ? employers.size() - 1 : known;
    lows[size] = low;
    highs[size] = high;
    counts[size++] = jobs;
  }

  long jobs() {
    return Arrays.stream(counts, 0, size).sum();
  }

  long employers() {
    return employers.size();
  }

  /// The band; empty where no job states a lower, or none an upper end, or none both.
  Optional<PayBand> band() {
    Optional<ClusteredSample> low = amounts(PaySample::low);
    Optional<ClusteredSample> high = amounts(PaySample::high);
    return amounts(PaySample::middle)
        .map(middle ->
            new PayBand(
                rounded(low.orElseThrow().valueAt(MEDIAN)),
                rounded(high.orElseThrow().valueAt(MEDIAN)),
                rounded(middle.valueAt(MEDIAN)),
                rounded(middle.mean().value())));
  }

  private static double high(PayCell pay) {
    return pay.max().map(amount -> onBasis(pay, amount)).orElse(Double.NaN);
  }

  /// Hourly pay stays hourly; all other is made yearly.
  private static double onBasis(PayCell pay, BigDecimal amount) {
    BigDecimal onBasis = pay.period() == PayPeriod.HOUR ? amount : pay.period().yearly(amount);
    return onBasis.doubleValue();
  }

  /// The amounts of one end, of the jobs that state it; empty where none does.
  private Optional<ClusteredSample> amounts(Function<PayCell, Optional<BigDecimal>> end) {
    Map<String, Integer> numbers = new HashMap<>();
    List<Entry> stating =
        entries.stream().filter(entry -> end.apply(entry.pay()).isPresent()).toList();
    double[] amounts =
        stating.stream()
            .mapToDouble(entry -> end.apply(entry.pay()).orElseThrow().doubleValue())
            .toArray();
    int[] employers =
        stating.stream()
            .mapToInt(entry -> numbers.computeIfAbsent(entry.employer(), _ -> numbers.size()))
            .toArray();
    long[] jobs = stating.stream().mapToLong(Entry::jobs).toArray();
    return stating.isEmpty()
        ? Optional.empty()
        : Optional.of(ClusteredSample.of(amounts, employers, jobs));
  }

  /// Whole units from a thousand on, cents below.
  private static BigDecimal rounded(double amount) {
    return BigDecimal.valueOf(amount).setScale(amount < 1000 ? 2 : 0, RoundingMode.HALF_EVEN);
  }
}
