package dev.skillexchange.engine.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MoneyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "151000 | USD | $151,000",
        "62000 | GBP | £62,000",
        "62000 | EUR | 62.000 €",
        "1800000 | INR | ₹18,00,000",
        "120000 | CHF | CHF 120’000",
        "90500.4 | CAD | CA$90,500",
        "900 | XTS | XTS 900",
      })
  void amountsAreWrittenAsWhereTheyAreUsed(BigDecimal amount, String currency, String text) {
    assertThat(Money.whole(amount, currency).replace('\u00a0', ' ')).isEqualTo(text);
  }

  @Test
  void centsAreWrittenOnlyWhereThereAreSome() {
    assertThat(Money.exact(new BigDecimal("25.50"), "USD")).isEqualTo("$25.50");
    assertThat(Money.exact(new BigDecimal("25.00"), "USD")).isEqualTo("$25");
    assertThat(Money.exact(new BigDecimal("1025.5"), "EUR")).isEqualTo("1.025,50\u00a0€");
  }

  @Test
  void anAxisWritesThousandsBriefly() {
    assertThat(Money.brief(new BigDecimal("120000"), "USD")).isEqualTo("$120k");
    assertThat(Money.brief(new BigDecimal("0"), "USD")).isEqualTo("$0");
    assertThat(Money.brief(new BigDecimal("1E+5"), "USD")).isEqualTo("$100k");
  }

  @Test
  void aRangeIsWrittenAsStated() {
    Optional<BigDecimal> low = Optional.of(new BigDecimal("151000"));
    Optional<BigDecimal> high = Optional.of(new BigDecimal("190000"));
    assertThat(Money.range(low, high, "USD")).isEqualTo("$151,000 to $190,000");
    assertThat(Money.range(low, low, "USD")).isEqualTo("$151,000");
    assertThat(Money.range(low, Optional.empty(), "USD")).isEqualTo("from $151,000");
    assertThat(Money.range(Optional.empty(), high, "USD")).isEqualTo("up to $190,000");
  }
}
