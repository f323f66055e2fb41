package dev.skillexchange.slice;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A least amount of pay a year, as a filter has it: `120000`, `USD 120k`, `60k eur`.
///
/// @param currency ISO 4217 code; dollars of the United States where none is written
/// @param yearly whole units
public record PayFloor(String currency, long yearly) {
  private static final Pattern WRITTEN =
      Pattern.compile("(?:([A-Za-z]{3})[ :]?)?(\\d{1,12})(k?)(?: ([A-Za-z]{3}))?");

  /// Empty where the value says something else.
  public static Optional<PayFloor> read(String value) {
    Matcher written = WRITTEN.matcher(value);
    if (!written.matches()) {
      return Optional.empty();
    }
    String currency =
        written.group(1) != null
            ? written.group(1)
            : written.group(4) != null ? written.group(4) : "USD";
    long amount = Long.parseLong(written.group(2)) * (written.group(3).isEmpty() ? 1 : 1000);
    return Optional.of(new PayFloor(currency.toUpperCase(Locale.ROOT), amount));
  }

  /// As links have it: `USD 120000`.
  @Override
  public String toString() {
    return currency + " " + yearly;
  }
}
