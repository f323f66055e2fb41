package dev.skillexchange.market;

import dev.skillexchange.catalogue.ExchangeRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reference rates of the euro by day. A figure takes those of the last day on or before its own:
/// one day for all of its amounts, so that it can be computed again.
public final class ExchangeRates {
  private final NavigableMap<LocalDate, Map<String, BigDecimal>> days;

  private ExchangeRates(NavigableMap<LocalDate, Map<String, BigDecimal>> days) {
    this.days = days;
  }

  public static ExchangeRates of(Collection<ExchangeRate> rates) {
    return new ExchangeRates(byDay(rates));
  }

  /// These rates and others; a day of which there are others has those alone.
  public ExchangeRates and(Collection<ExchangeRate> others) {
    NavigableMap<LocalDate, Map<String, BigDecimal>> both = new TreeMap<>(days);
    both.putAll(byDay(others));
    return new ExchangeRates(both);
  }

  private static NavigableMap<LocalDate, Map<String, BigDecimal>> byDay(
      Collection<ExchangeRate> rates) {
    NavigableMap<LocalDate, Map<String, BigDecimal>> days = new TreeMap<>();
    for (ExchangeRate rate : rates) {
      days.computeIfAbsent(rate.day(), _ -> new HashMap<>()).put(rate.currency(), rate.perEuro());
    }
    return days;
  }

  /// The rates of the last day on or before a day; empty where the first is later.
  public Optional<RatesOfDay> on(LocalDate day) {
    return Optional.ofNullable(days.floorEntry(day))
        .map(entry -> new RatesOfDay(entry.getKey(), entry.getValue()));
  }

  /// The currencies of which there is any rate, in the order of their codes; the euro among them.
  public Set<String> currencies() {
    Set<String> currencies = new TreeSet<>(Set.of(RatesOfDay.EURO));
    days.values().forEach(day -> currencies.addAll(day.keySet()));
    return currencies;
  }
}
