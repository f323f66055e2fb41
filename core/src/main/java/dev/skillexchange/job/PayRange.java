package dev.skillexchange.job;

import java.math.BigDecimal;
import java.util.Optional;

/// A range of pay as stated: amounts, currency and period are never converted here.
///
/// A single figure has both ends alike; "from" leaves `max` empty, "up to" leaves `min` empty.
///
/// @param currency ISO 4217 code
/// @param onTarget on-target earnings, which are no base pay
/// @param scope the place or tier the range is for, as written
public record PayRange(
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    String currency,
    PayPeriod period,
    boolean onTarget,
    Optional<String> scope) {
  public PayRange {
    if (min.isEmpty() && max.isEmpty()) {
      throw new IllegalArgumentException("a range of pay needs an end");
    }
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      throw new IllegalArgumentException("pay from " + min.get() + " to " + max.get());
    }
    min = min.map(PayRange::plain);
    max = max.map(PayRange::plain);
  }

  /// One scale for equal amounts, so that equal ranges are equal.
  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  public Optional<BigDecimal> yearlyMin() {
    return min.map(period::yearly).map(PayRange::plain);
  }

  public Optional<BigDecimal> yearlyMax() {
    return max.map(period::yearly).map(PayRange::plain);
  }
}
