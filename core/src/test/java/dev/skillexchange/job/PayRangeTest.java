package dev.skillexchange.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PayRangeTest {
  private static PayRange range(String min, String max, PayPeriod period) {
    return new PayRange(amount(min), amount(max), "USD", period, false, Optional.empty());
  }

  private static Optional<BigDecimal> amount(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  @Test
  void hourlyPayIsAnnualisedAt2080Hours() {
    assertThat(range("20.50", "30", PayPeriod.HOUR).yearlyMin()).contains(new BigDecimal("42640"));
    assertThat(range("400", "", PayPeriod.DAY).yearlyMin()).contains(new BigDecimal("104000"));
    assertThat(range("", "1000", PayPeriod.WEEK).yearlyMax()).contains(new BigDecimal("52000"));
    assertThat(range("5000", "", PayPeriod.MONTH).yearlyMin()).contains(new BigDecimal("60000"));
  }

  @Test
  void equalAmountsAreEqualRangesHoweverTheyAreWritten() {
    assertThat(range("100000.00", "120000.5", PayPeriod.YEAR))
        .isEqualTo(range("1E+5", "120000.50", PayPeriod.YEAR));
  }

  @Test
  void aRangeNeedsAnEndAndRuns() {
    assertThatThrownBy(() -> range("", "", PayPeriod.YEAR))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> range("2", "1", PayPeriod.YEAR))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
