package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.market.Conversion;
import dev.skillexchange.market.RatesOfDay;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/// How pay is converted where somebody asks for it in one currency.
record Conversions(Knowledge knowledge) {

  /// At the last rates on or before the day of the last reading.
  ///
  /// @param currency ISO 4217 code; empty for that in which most jobs state a salary
  /// @throws UserError where it has no rate
  Optional<Conversion> of(Basis basis, String currency) {
    Optional<String> into =
        Optional.of(currency.strip().toUpperCase(Locale.ROOT)).filter(code -> !code.isEmpty());
    Optional<RatesOfDay> rates = basis.asOf().flatMap(knowledge.rates()::on);
    if (into.isPresent() && rates.stream().noneMatch(day -> day.has(into.get()))) {
      throw new UserError(
          "no exchange rate" + rates.map(day -> " on " + day.day()).orElse(""),
          into.get(),
          "Choose one of "
              + String.join(
                  ", ",
                  rates
                      .<Collection<String>>map(day -> new TreeSet<>(day.perEuro().keySet()))
                      .orElse(knowledge.rates().currencies()))
              + ", or put newer rates into the home.");
    }
    return rates.map(day -> new Conversion(day, into));
  }
}
