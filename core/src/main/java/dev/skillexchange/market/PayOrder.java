package dev.skillexchange.market;

import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.slice.PayCell;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Puts stated pay in order, the highest first: by the middle of its range, so that a wide range
/// gains nothing by its upper end, as yearly euros at the rates of one day. For listing jobs alone:
/// no figure is made of it.
///
/// @param euros what a unit of each currency is worth
public record PayOrder(Map<String, Double> euros) implements ToDoubleFunction<String> {

  public PayOrder {
    euros = Map.copyOf(euros);
  }

  /// The order at the rates of a day.
  ///
  /// @param rates those of a day; without any, currencies cannot be compared and only euros are
  ///   ordered
  public static PayOrder of(Optional<RatesOfDay> rates) {
    Map<String, Double> euros = new HashMap<>(Map.of(RatesOfDay.EURO, 1.0));
    rates.ifPresent(day ->
        day.perEuro()
            .keySet()
            .forEach(currency ->
                euros.put(currency, day.rate(currency, RatesOfDay.EURO).doubleValue())));
    return new PayOrder(euros);
  }

  /// The key of a [PayCell]; infinity where its currency has no rate.
  @Override
  public double applyAsDouble(String cell) {
    PayCell pay = PayCell.parse(cell);
    Double rate = euros.get(pay.currency());
    return rate == null ? Double.POSITIVE_INFINITY : -rate * yearly(pay);
  }

  private static double yearly(PayCell pay) {
    Optional<BigDecimal> min = pay.min().or(pay::max);
    Optional<BigDecimal> max = pay.max().or(pay::min);
    PayPeriod period = pay.period();
    return min.flatMap(low -> max.map(high -> period.yearly(low.add(high)).doubleValue() / 2))
        .orElse(0.0);
  }
}
