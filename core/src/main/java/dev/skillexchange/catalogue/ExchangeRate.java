package dev.skillexchange.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/// How much of a currency one euro was on a day, as the European Central Bank publishes it.
///
/// @param currency ISO 4217 code, other than the euro's
/// @param perEuro units of the currency for one euro; more than none
public record ExchangeRate(LocalDate day, String currency, BigDecimal perEuro) {
  private static final Set<String> ISO =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  public ExchangeRate {
    if (!isCurrency(currency) || perEuro.signum() <= 0) {
      throw new IllegalArgumentException("a euro for " + perEuro + " " + currency);
    }
  }

  /// Whether it is the code of a currency that can have a rate.
  public static boolean isCurrency(String code) {
    return ISO.contains(code) && !code.equals("EUR");
  }
}
