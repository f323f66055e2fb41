package dev.skillexchange.market;

import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.slice.PayCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Jobs that state base pay in one currency and on one basis, by employer; gathers the cells of a
/// tally and tells the band.
///
/// Quantiles weigh each job with its employer's capped weight divided by the employer's jobs. An
/// open end of a range is left out of the quantiles of that end and of the midpoints.
final class PaySample {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Long> byEmployer = new HashMap<>();

  private record Entry(String employer, PayCell pay, long jobs) {}

  private record Weighted(BigDecimal amount, double weight) {}

  void add(String employer, PayCell pay, long jobs) {
    entries.add(new Entry(employer, pay, jobs));
    byEmployer.merge(employer, jobs, Long::sum);
  }

  long jobs() {
    return byEmployer.values().stream().mapToLong(Long::longValue).sum();
  }

  long employers() {
    return byEmployer.size();
  }

  /// The band; empty where no job states a lower, or none an upper end, or none both.
  Optional<PayBand> band() {
    List<Weighted> low = weighted(PaySample::low);
    List<Weighted> high = weighted(PaySample::high);
    List<Weighted> mid = weighted(PaySample::middle);
    return low.isEmpty() || high.isEmpty() || mid.isEmpty()
        ? Optional.empty()
        : Optional.of(new PayBand(median(low), median(high), median(mid), mean(mid)));
  }

  private static Optional<BigDecimal> low(PayCell pay) {
    return pay.min().map(amount -> onBasis(pay, amount));
  }

  private static Optional<BigDecimal> high(PayCell pay) {
    return pay.max().map(amount -> onBasis(pay, amount));
  }

  private static Optional<BigDecimal> middle(PayCell pay) {
    return low(pay).flatMap(low -> high(pay).map(high -> low.add(high).divide(TWO)));
  }

  /// Hourly pay stays hourly; all other is made yearly.
  private static BigDecimal onBasis(PayCell pay, BigDecimal amount) {
    return pay.period() == PayPeriod.HOUR ? amount : pay.period().yearly(amount);
  }

  private List<Weighted> weighted(Function<PayCell, Optional<BigDecimal>> end) {
    Map<String, Long> stating = new HashMap<>();
    for (Entry entry : entries) {
      if (end.apply(entry.pay()).isPresent()) {
        stating.merge(entry.employer(), entry.jobs(), Long::sum);
      }
    }
    if (stating.isEmpty()) {
      return List.of();
    }
    Map<String, Double> weights = EmployerWeights.of(stating);
    List<Weighted> weighted = new ArrayList<>();
    for (Entry entry : entries) {
      end.apply(entry.pay())
          .ifPresent(amount -> {
            double each =
                weights.getOrDefault(entry.employer(), 0.0)
                    / stating.getOrDefault(entry.employer(), 1L);
            weighted.add(new Weighted(amount, each * entry.jobs()));
          });
    }
    weighted.sort(Comparator.comparing(Weighted::amount).thenComparingDouble(Weighted::weight));
    return weighted;
  }

  /// The least amount at which half of the weight is reached; the mean of two where it is met
  /// exactly.
  private static BigDecimal median(List<Weighted> sorted) {
    double half = sorted.stream().mapToDouble(Weighted::weight).sum() / 2;
    double reached = 0;
    for (int i = 0; i < sorted.size(); i++) {
      reached += sorted.get(i).weight();
      if (Math.abs(reached - half) < 1e-9 && i + 1 < sorted.size()) {
        return rounded(sorted.get(i).amount().add(sorted.get(i + 1).amount()).divide(TWO));
      }
      if (reached > half) {
        return rounded(sorted.get(i).amount());
      }
    }
    return rounded(sorted.getLast().amount());
  }

  private static BigDecimal mean(List<Weighted> amounts) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    for (Weighted each : amounts) {
      BigDecimal weight = BigDecimal.valueOf(each.weight());
      sum = sum.add(each.amount().multiply(weight));
      weights = weights.add(weight);
    }
    return rounded(sum.divide(weights, MathContext.DECIMAL64));
  }

  /// Whole units from a thousand on, cents below.
  private static BigDecimal rounded(BigDecimal amount) {
    int scale = amount.compareTo(BigDecimal.valueOf(1000)) < 0 ? 2 : 0;
    return amount.setScale(scale, RoundingMode.HALF_EVEN);
  }
}
