package dev.skillexchange.profile;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/// Months that periods cover.
public final class Months {
  private static final YearMonth FIRST = YearMonth.of(1900, 1);

  private Months() {}

  /// How many months some periods cover, each counted once, the first and the last included; empty
  /// where none of them has both ends. What lies ahead of now is not counted.
  public static OptionalInt in(List<Period> periods, YearMonth now) {
    BitSet months = new BitSet();
    boolean dated = false;
    for (Period period : periods) {
      if (period.from().isPresent() && period.last(now).isPresent()) {
        int from = number(period.from().get());
        int behind = Math.min(number(period.last(now).get()), number(now)) + 1;
        months.set(from, Math.max(from, behind));
        dated = true;
      }
    }
    return dated ? OptionalInt.of(months.cardinality()) : OptionalInt.empty();
  }

  private static int number(YearMonth month) {
    return (int) Math.max(0, ChronoUnit.MONTHS.between(FIRST, month));
  }
}
