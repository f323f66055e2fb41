package dev.skillexchange.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.ExchangeRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExchangeRatesTest {
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 30);
  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 27);
  private static final ExchangeRates RATES =
      ExchangeRates.of(
          List.of(
              rate(JANUARY, "USD", "1.25"),
              rate(JANUARY, "GBP", "0.8"),
              rate(FEBRUARY, "USD", "1.2")));

  private static ExchangeRate rate(LocalDate day, String currency, String perEuro) {
    return new ExchangeRate(day, currency, new BigDecimal(perEuro));
  }

  private static RatesOfDay on(LocalDate day) {
    return RATES.on(day).orElseThrow();
  }

  @Test
  void theRatesOfADayAreThoseOfTheLastDayOnOrBeforeIt() {
    assertThat(on(JANUARY).day()).isEqualTo(JANUARY);
    assertThat(on(FEBRUARY.minusDays(1)).day()).isEqualTo(JANUARY);
    assertThat(on(FEBRUARY.plusYears(1)).day()).isEqualTo(FEBRUARY);
    assertThat(RATES.on(JANUARY.minusDays(1))).isEmpty();
  }

  @Test
  void aDayHasItsOwnRatesOnly() {
    assertThat(on(JANUARY).has("GBP")).isTrue();
    assertThat(on(FEBRUARY).has("GBP")).isFalse();
    assertThatThrownBy(() -> on(FEBRUARY).rate("GBP", "USD"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("GBP");
  }

  /// By hand: a pound is 1 / 0.8 = 1.25 euros, a euro 1.25 dollars, so a pound is 1.5625 dollars.
  @Test
  void currenciesAreExchangedByWayOfTheEuro() {
    assertThat(on(JANUARY).rate("EUR", "USD")).isEqualByComparingTo("1.25");
    assertThat(on(JANUARY).rate("USD", "EUR")).isEqualByComparingTo("0.8");
    assertThat(on(JANUARY).rate("GBP", "USD")).isEqualByComparingTo("1.5625");
    assertThat(on(JANUARY).rate("USD", "GBP")).isEqualByComparingTo("0.64");
    assertThat(on(JANUARY).rate("USD", "USD")).isEqualByComparingTo("1");
  }

  @Test
  void anEstimateIsConvertedWithItsInterval() {
    PayEstimate pounds =
        new PayEstimate(
            new BigDecimal("64000"),
            Optional.of(new PayEstimate.Limits(new BigDecimal("60000"), new BigDecimal("80000"))));

    PayEstimate dollars = on(JANUARY).convert(pounds, "GBP", "USD");

    assertThat(dollars.amount()).isEqualByComparingTo("100000");
    assertThat(dollars.interval().orElseThrow().low()).isEqualByComparingTo("93750");
    assertThat(dollars.interval().orElseThrow().high()).isEqualByComparingTo("125000");
  }

  @Test
  void furtherRatesOfADayTakeThePlaceOfItsOwn() {
    ExchangeRates both = RATES.and(List.of(rate(JANUARY, "USD", "2")));

    assertThat(both.on(JANUARY).orElseThrow().rate("EUR", "USD")).isEqualByComparingTo("2");
    assertThat(both.on(JANUARY).orElseThrow().has("GBP")).isFalse();
    assertThat(both.on(FEBRUARY).orElseThrow().rate("EUR", "USD")).isEqualByComparingTo("1.2");
  }

  /// Rates move little from one day of the table to the next; a slip of the pen moves them much.
  @Test
  void theShippedRatesDoNotLeap() {
    List<ExchangeRate> rates = CatalogueLoader.load().exchangeRates();
    assertThat(rates).hasSizeGreaterThan(100);
    for (ExchangeRate rate : rates) {
      rates.stream()
          .filter(
              later -> later.currency().equals(rate.currency()) && later.day().isAfter(rate.day()))
          .findFirst()
          .ifPresent(next ->
              assertThat(next.perEuro().doubleValue() / rate.perEuro().doubleValue())
                  .as(rate + " then " + next)
                  .isBetween(0.7, 1.4));
    }
  }
}
