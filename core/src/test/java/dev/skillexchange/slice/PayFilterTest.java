package dev.skillexchange.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.fault.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayFilterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "USD:year:120000:150000",
        "EUR:hour:25.5:",
        "GBP:day::600",
        "INR:month:90000:90000"
      })
  void aRangeIsAskedForAsItIsCounted(String cell) {
    assertThat(PayCell.parse(cell)).hasToString(cell);
    assertThat(PayFilter.read(cell)).isEqualTo(new Slice.Has(Dimension.PAY, cell));
  }

  @ParameterizedTest
  @CsvSource({
    "USD:year:120000:150000, USD:150000",
    "EUR:hour:25.5:, EUR:53040",
    "GBP:day::600, GBP:156000",
    "INR:month:90000:90000, INR:1080000",
    "USD:year:0.999:, USD:0"
  })
  void theTopOfACellIsItsUpperEndInAYear(String cell, String top) {
    assertThat(PayCell.parse(cell).top()).isEqualTo(top);
  }

  @Test
  void aCurrencyMayBeWrittenSmall() {
    assertThat(PayFilter.read("usd:year:1:2"))
        .isEqualTo(new Slice.Has(Dimension.PAY, "USD:year:1:2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "salary:EUR,USD",
        "USD:aeon:1:2",
        "USD:year:1",
        "USD:year:a:b",
        "::::",
        "USD:year:1:2:3"
      })
  void whatIsNoRangeIsRefused(String value) {
    assertThatThrownBy(() -> PayFilter.read(value)).isInstanceOf(UserError.class);
  }
}
