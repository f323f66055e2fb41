package dev.skillexchange.market;

import dev.skillexchange.market.estimate.Estimate;
import dev.skillexchange.market.estimate.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// An amount of pay computed from a sample: whole units from a thousand on, cents below.
///
/// @param interval the 95 % interval, for employers drawn anew; empty where too few employers tell
///   one
public record PayEstimate(BigDecimal amount, Optional<Limits> interval) {

  /// Two amounts, the lower first.
  public record Limits(BigDecimal low, BigDecimal high) {
    static Limits of(Interval interval) {
      return new Limits(rounded(interval.low()), rounded(interval.high()));
    }
  }

  static PayEstimate of(Estimate estimate) {
    return new PayEstimate(rounded(estimate.value()), estimate.interval().map(Limits::of));
  }

  /// The same in other units, rounded anew.
  PayEstimate times(double factor) {
    return new PayEstimate(
        rounded(amount.doubleValue() * factor),
        interval.map(limits ->
            new Limits(
                rounded(limits.low().doubleValue() * factor),
                rounded(limits.high().doubleValue() * factor))));
  }

  private static BigDecimal rounded(double amount) {
    return BigDecimal.valueOf(amount)
        .setScale(Math.abs(amount) < 1000 ? 2 : 0, RoundingMode.HALF_EVEN);
  }
}
