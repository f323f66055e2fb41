package dev.skillexchange.extract;

import dev.skillexchange.job.PayPeriod;
import java.util.Locale;
import java.util.Optional;

/// Periods of pay as the fields of feeds spell them.
final class PayPeriods {
  private PayPeriods() {}

  /// Reads `1 YEAR`, `per-hour-wage`, `annual`, `MONTH`; a fortnight is none.
  static Optional<PayPeriod> field(String written) {
    String folded = written.toLowerCase(Locale.ROOT);
    if (folded.contains("hour") || folded.equals("ph") || folded.equals("pa hourly")) {
      return Optional.of(PayPeriod.HOUR);
    }
    if (folded.contains("day") || folded.contains("daily") || folded.equals("pd")) {
      return Optional.of(PayPeriod.DAY);
    }
    if (folded.contains("week") && !folded.contains("bi")) {
      return Optional.of(PayPeriod.WEEK);
    }
    if (folded.contains("month") || folded.equals("pm")) {
      return Optional.of(PayPeriod.MONTH);
    }
    boolean year =
        folded.contains("year")
            || folded.contains("annual")
            || folded.contains("annum")
            || folded.equals("pa");
    return year ? Optional.of(PayPeriod.YEAR) : Optional.empty();
  }
}
