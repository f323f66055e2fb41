package dev.skillexchange.market;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reference rates of the euro on one day. Two other currencies are exchanged by way of the euro:
/// the cross rate is the quotient of their rates, not rounded between.
///
/// @param perEuro units of each currency for one euro
public record RatesOfDay(LocalDate day, Map<String, BigDecimal> perEuro) {
  static final String EURO = "EUR";

  public RatesOfDay {
    Map<String, BigDecimal> all = new HashMap<>(perEuro);
    all.put(EURO, BigDecimal.ONE);
    perEuro = Map.copyOf(all);
  }

  public boolean has(String currency) {
    return perEuro.containsKey(currency);
  }

  /// Units of one currency for a unit of another, to 16 digits.
  ///
  /// @throws IllegalArgumentException where one of them has no rate
  public BigDecimal rate(String from, String to) {
    return euros(to).divide(euros(from), MathContext.DECIMAL64);
  }

  private BigDecimal euros(String currency) {
    return Optional.ofNullable(perEuro.get(currency))
        .orElseThrow(() -> new IllegalArgumentException("no rate of " + currency + " on " + day));
  }

  /// An estimate and its interval in another currency.
  public PayEstimate convert(PayEstimate pay, String from, String to) {
    return pay.times(rate(from, to).doubleValue());
  }
}
