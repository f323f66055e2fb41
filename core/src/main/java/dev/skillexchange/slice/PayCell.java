package dev.skillexchange.slice;

import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.PayRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// A base pay as a value to count by: `USD:year:120000:150000`, an open end left empty.
///
/// Two jobs with the same pay as stated fall into the same cell, so that tallies stay exact.
public record PayCell(
    String currency, PayPeriod period, Optional<BigDecimal> min, Optional<BigDecimal> max) {

  public static PayCell of(PayRange range) {
    return new PayCell(range.currency(), range.period(), range.min(), range.max());
  }

  public static PayCell parse(String text) {
    String[] parts = text.split(":", -1);
    return new PayCell(
        parts[0], PayPeriod.of(parts[1]).orElseThrow(), amount(parts[2]), amount(parts[3]));
  }

  /// Hourly pay is kept apart from salaries: `USD:hour`, `USD:salary`.
  public String basis() {
    return basis(currency, period == PayPeriod.HOUR);
  }

  /// The most that is paid in a year, with its currency: `USD:150000`.
  public String top() {
    return currency + ":" + yearlyTop();
  }

  /// The most that is paid in a year, in whole units; the least where no upper end is named.
  public long yearlyTop() {
    return max.or(() -> min)
        .map(period::yearly)
        .map(amount -> amount.setScale(0, RoundingMode.FLOOR).longValue())
        .orElse(0L);
  }

  @Override
  public String toString() {
    return currency + ":" + period.id() + ":" + text(min) + ":" + text(max);
  }

  private static Optional<BigDecimal> amount(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  private static String text(Optional<BigDecimal> amount) {
    return amount.map(BigDecimal::toPlainString).orElse("");
  }

  /// A currency with its basis, such as `USD:salary`.
  public static String basis(String currency, boolean hourly) {
    return currency + (hourly ? ":hour" : ":salary");
  }
}
