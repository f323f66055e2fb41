package dev.skillexchange.slice;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.PayPeriod;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the pay filter: `stated`, `USD:salary`, `USD:hour`, `120000`, `USD 120k`, or one range as
/// it is stated, `USD:year:120000:150000`.
final class PayFilter {
  private static final Pattern BASIS = Pattern.compile("([A-Za-z]{3}):(salary|hour)");
  private static final Pattern LEAST =
      Pattern.compile("(?:([A-Za-z]{3})[ :]?)?(\\d{1,9})(k?)(?: ([A-Za-z]{3}))?");

  private static final Pattern RANGE =
      Pattern.compile(
          "([A-Za-z]{3}):([a-z]+):(\\d{0,12}(?:\\.\\d{1,4})?):(\\d{0,12}(?:\\.\\d{1,4})?)");

  private PayFilter() {}

  static Slice read(String value) {
    if (value.equals("stated")) {
      return Slice.statesPay();
    }
    Matcher basis = BASIS.matcher(value);
    if (basis.matches()) {
      return new Slice.Has(Dimension.PAY_BASIS, upper(basis.group(1)) + ":" + basis.group(2));
    }
    Matcher range = RANGE.matcher(value);
    if (range.matches() && PayPeriod.of(range.group(2)).isPresent()) {
      return new Slice.Has(Dimension.PAY, upper(range.group(1)) + value.substring(3));
    }
    Matcher least = LEAST.matcher(value);
    if (least.matches()) {
      String currency =
          least.group(1) != null ? least.group(1) : least.group(4) != null ? least.group(4) : "USD";
      long amount = Long.parseLong(least.group(2)) * (least.group(3).isEmpty() ? 1 : 1000);
      return new Slice.PaysAtLeast(upper(currency), amount);
    }
    throw new UserError(
        "pay filter not understood",
        value,
        "Write stated, USD:salary, USD:hour, or a least yearly amount such as USD 120k.");
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
