package dev.skillexchange.job;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// The time that a sum of pay is for, with the one set of constants that makes it yearly: 2,080
/// hours, 260 days, 52 weeks, 12 months.
public enum PayPeriod {
  YEAR(1),
  MONTH(12),
  WEEK(52),
  DAY(260),
  HOUR(2080);

  private final BigDecimal perYear;
  private final int times;
  private final String id;

  PayPeriod(int perYear) {
    this.perYear = BigDecimal.valueOf(perYear);
    this.times = perYear;
    this.id = name().toLowerCase(Locale.ROOT);
  }

  /// How many of them are in a year.
  public int timesYearly() {
    return times;
  }

  public BigDecimal yearly(BigDecimal amount) {
    return amount.multiply(perYear);
  }

  /// The id in queries and answers, such as `year`.
  public String id() {
    return id;
  }

  public static Optional<PayPeriod> of(String id) {
    for (PayPeriod period : values()) {
      if (period.id().equals(id)) {
        return Optional.of(period);
      }
    }
    return Optional.empty();
  }
}
