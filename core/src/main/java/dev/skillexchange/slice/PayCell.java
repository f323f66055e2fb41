package dev.skillexchange.slice;

import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.PayRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// A base pay as a value to count by: `USD:year:120000:150000`, an open end left empty.
///
/// Two jobs with the same pay as stated fall into the same cell, so that tallies stay exact.
public record PayCell(
    String currency, PayPeriod period, Optional<BigDecimal> min, Optional<BigDecimal> max) {
  private static final int LONGEST_WHOLE = 15;
  private static final List<PayPeriod> PERIODS = List.of(PayPeriod.values());

  public static PayCell of(PayRange range) {
    return new PayCell(range.currency(), range.period(), range.min(), range.max());
  }

  public static PayCell parse(String text) {
    String[] parts = text.split(":", -1);
    return new PayCell(
        parts[0], PayPeriod.of(parts[1]).orElseThrow(), amount(parts[2]), amount(parts[3]));
  }

  /// The currency of a cell as text.
  public static String currency(String cell) {
    return cell.substring(0, cell.indexOf(':'));
  }

  /// What [#yearlyTop()] is of a cell as text: where amounts are whole numbers, as nearly always,
  /// without making the cell, for which a search that counts tens of thousands has no time.
  public static long yearlyTop(String cell) {
    int period = cell.indexOf(':') + 1;
    int min = cell.indexOf(':', period) + 1;
    int max = cell.indexOf(':', min) + 1;
    boolean open = max == cell.length();
    long amount = open ? whole(cell, min, max - 1) : whole(cell, max, cell.length());
    return amount < 0
        ? parse(cell).yearlyTop()
        : amount * period(cell, period, min - 1).timesYearly();
  }

  /// A whole number below a million billions; -1 for anything else.
  private static long whole(String text, int from, int to) {
    long number = 0;
    if (from == to || to - from > LONGEST_WHOLE) {
      return -1;
    }
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  private static PayPeriod period(String cell, int from, int to) {
    for (PayPeriod period : PERIODS) {
      String id = period.id();
      if (id.length() == to - from && cell.startsWith(id, from)) {
        return period;
      }
    }
    throw new IllegalArgumentException("no cell of pay: " + cell);
  }

  /// Hourly pay is kept apart from salaries: `USD:hour`, `USD:salary`.
  public String basis() {
    return basis(currency, period == PayPeriod.HOUR);
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
