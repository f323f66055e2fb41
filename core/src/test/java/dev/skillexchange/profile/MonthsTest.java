package dev.skillexchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonthsTest {
  private static final YearMonth NOW = YearMonth.of(2026, 6);

  @Test
  void overlappingPeriodsCountOnce() {
    assertThat(Months.in(List.of(ended(2020, 1, 2020, 12), ended(2020, 7, 2021, 6)), NOW))
        .hasValue(18);
  }

  @Test
  void whatGoesOnCountsUpToNow() {
    Period current = new Period(Optional.of(YearMonth.of(2026, 1)), Optional.empty(), true);
    assertThat(Months.in(List.of(current), NOW)).hasValue(6);
  }

  @Test
  void periodsWithoutBothEndsSayNothing() {
    Period begun = new Period(Optional.of(YearMonth.of(2020, 1)), Optional.empty(), false);
    assertThat(Months.in(List.of(begun, Period.UNKNOWN), NOW)).isEmpty();
  }

  @Test
  void whatLiesAheadIsNotCounted() {
    assertThat(Months.in(List.of(ended(2026, 5, 2027, 5)), NOW)).hasValue(2);
    assertThat(Months.in(List.of(ended(2027, 1, 2027, 5)), NOW)).hasValue(0);
  }

  private static Period ended(int year, int month, int lastYear, int lastMonth) {
    return new Period(
        Optional.of(YearMonth.of(year, month)),
        Optional.of(YearMonth.of(lastYear, lastMonth)),
        false);
  }
}
