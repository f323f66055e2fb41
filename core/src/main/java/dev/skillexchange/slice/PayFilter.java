package dev.skillexchange.slice;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.PayPeriod;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the pay filter: `stated`, `unstated`, `USD:salary`, `USD:hour`, `120000`, `USD 120k`, or
/// one range as it is stated, `USD:year:120000:150000`.
final class PayFilter {
  private static final Pattern BASIS = Pattern.compile("([A-Za-z]{3}):(salary|hour)");
  private static final Pattern RANGE =
      Pattern.compile(
          "([A-Za-z]{3}):([a-z]+):(\\d{0,12}(?:\\.\\d{1,4})?):(\\d{0,12}(?:\\.\\d{1,4})?)");

  private PayFilter() {}

  static Slice read(String value) {
    if (value.equals("stated")) {
      return Slice.statesPay();
    }
    if (value.equals("unstated")) {
      return new Slice.Not(Slice.statesPay());
    }
    Matcher basis = BASIS.matcher(value);
    if (basis.matches()) {
      return new Slice.Has(Dimension.PAY_BASIS, upper(basis.group(1)) + ":" + basis.group(2));
    }
    Matcher range = RANGE.matcher(value);
    if (range.matches() && PayPeriod.of(range.group(2)).isPresent()) {
      return new Slice.Has(Dimension.PAY, upper(range.group(1)) + value.substring(3));
    }
    return PayFloor.read(value)
        .<Slice>map(floor -> new Slice.PaysAtLeast(floor.currency(), floor.yearly()))
        .orElseThrow(() -> notUnderstood(value));
  }

  private static UserError notUnderstood(String value) {
    return new UserError(
        "pay filter not understood",
        value,
        "Write stated, unstated, USD:salary, USD:hour, or a least yearly amount such as USD 120k.");
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
