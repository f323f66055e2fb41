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
  private static final BigDecimal LEAST_YEARLY = BigDecimal.valueOf(1_000);
  private static final BigDecimal MOST_YEARLY = BigDecimal.valueOf(3_000_000);
  private static final BigDecimal WIDEST = BigDecimal.valueOf(20);

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

  /// Whether it can be what someone is paid: from 1,000 to 3,000,000 dollars a year, roughly, its
  /// ends no more than twentyfold apart. What cannot is a typing error ("24.04 a year"): it is kept
  /// as said, and no statistic takes it.
  public boolean plausible() {
    boolean wide =
        min.isPresent() && max.isPresent() && min.get().multiply(WIDEST).compareTo(max.get()) < 0;
    return !wide && min.map(this::plausible).orElse(true) && max.map(this::plausible).orElse(true);
  }

  private boolean plausible(BigDecimal amount) {
    BigDecimal scale = CurrencyScale.of(currency);
    BigDecimal yearly = period.yearly(amount);
    return yearly.compareTo(LEAST_YEARLY.multiply(scale)) >= 0
        && yearly.compareTo(MOST_YEARLY.multiply(scale)) <= 0;
  }

  public Optional<BigDecimal> yearlyMin() {
    return min.map(period::yearly).map(PayRange::plain);
  }

  public Optional<BigDecimal> yearlyMax() {
    return max.map(period::yearly).map(PayRange::plain);
  }
}
