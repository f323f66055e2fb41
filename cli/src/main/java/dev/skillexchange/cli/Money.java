package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.Labels;
import java.math.BigDecimal;
import java.util.Locale;

/// Amounts of money for a terminal: `USD 151,000`.
final class Money {
  private Money() {}

  static String amount(BigDecimal amount) {
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", amount);
  }

  static String pay(JobCard.Pay pay) {
    String range;
    if (pay.min().equals(pay.max())) {
      range = amount(pay.min().orElseThrow());
    } else if (pay.min().isEmpty()) {
      range = "up to " + amount(pay.max().orElseThrow());
    } else if (pay.max().isEmpty()) {
      range = "from " + amount(pay.min().orElseThrow());
    } else {
      range = amount(pay.min().orElseThrow()) + " to " + amount(pay.max().orElseThrow());
    }
    return pay.currency()
        + " "
        + range
        + (pay.per().equals("year") ? "" : " " + Labels.each(pay.per()));
  }
}
