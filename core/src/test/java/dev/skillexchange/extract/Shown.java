package dev.skillexchange.extract;

import dev.skillexchange.job.Pay;
import dev.skillexchange.job.PayRange;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/// Facts in the short form in which tables of examples have them.
final class Shown {
  private Shown() {}

  static String pay(Pay pay) {
    String ranges =
        pay.ranges().stream().map(range -> pay(range.value())).collect(Collectors.joining("; "));
    return ranges.isEmpty() ? "-" : ranges;
  }

  private static String pay(PayRange range) {
    return range.min().map(BigDecimal::toPlainString).orElse("")
        + ".."
        + range.max().map(BigDecimal::toPlainString).orElse("")
        + " "
        + range.currency()
        + " "
        + range.period()
        + (range.onTarget() ? " on target" : "")
        + (range.plausible() ? "" : " implausible");
  }
}
