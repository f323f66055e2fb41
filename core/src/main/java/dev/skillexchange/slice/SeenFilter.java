package dev.skillexchange.slice;

import dev.skillexchange.fault.UserError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the filter of days: `2026-01-31`, or a time back from the last reading: `12m`, `30d`,
/// `1y`.
final class SeenFilter {
  private static final Pattern BACK = Pattern.compile("(\\d{1,4})([dwmy])");

  private SeenFilter() {}

  static LocalDate read(String value, Optional<LocalDate> asOf) {
    Matcher back = BACK.matcher(value);
    try {
      if (!back.matches()) {
        return LocalDate.parse(value);
      }
      LocalDate from = asOf.orElse(LocalDate.EPOCH);
      int count = Integer.parseInt(back.group(1));
      return switch (back.group(2)) {
        case "d" -> from.minusDays(count);
        case "w" -> from.minusWeeks(count);
        case "m" -> from.minusMonths(count);
        default -> from.minusYears(count);
      };
    } catch (DateTimeException e) {
      throw new UserError(
          "seen filter not understood", value, "Write a day as 2026-01-31 or a time as 12m, 30d.");
    }
  }
}
