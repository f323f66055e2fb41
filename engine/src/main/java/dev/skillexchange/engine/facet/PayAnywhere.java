package dev.skillexchange.engine.facet;

import dev.skillexchange.market.RatesOfDay;
import dev.skillexchange.slice.FilterValue;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.PayFloor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Pay of at least an amount, in whatever currency it is stated: other currencies are compared at
/// the reference rates of one day. For finding jobs alone; figures are never made of several
/// currencies.
///
/// @param rates empty where there are none: only the currency asked for is found then
public record PayAnywhere(Optional<RatesOfDay> rates) {

  /// The query with every least amount of pay in all currencies that have a rate.
  public JobQuery in(JobQuery query) {
    return query.has(Parameter.PAY)
        ? query.with(
            Parameter.PAY,
            query.values(Parameter.PAY).stream().map(this::everywhere).toArray(String[]::new))
        : query;
  }

  /// Whether the query asks for an amount that is compared with other currencies.
  public boolean compares(JobQuery query) {
    return rates.isPresent()
        && query.values(Parameter.PAY).stream()
            .flatMap(value -> FilterValue.of(value).choices().stream())
            .anyMatch(choice -> PayFloor.read(choice).filter(this::known).isPresent());
  }

  private boolean known(PayFloor floor) {
    return rates.filter(day -> day.has(floor.currency())).isPresent();
  }

  private String everywhere(String value) {
    FilterValue read = FilterValue.of(value);
    List<String> choices =
        read.choices().stream()
            .flatMap(choice ->
                PayFloor.read(choice)
                    .filter(this::known)
                    .map(this::floors)
                    .orElseGet(() -> Stream.of(choice)))
            .toList();
    return new FilterValue(read.excluded(), choices).toString();
  }

  private Stream<String> floors(PayFloor floor) {
    return in(floor).entrySet().stream()
        .map(entry -> new PayFloor(entry.getKey(), entry.getValue()).toString());
  }

  /// The least whole amount of each currency that is worth an amount.
  Map<String, Long> in(PayFloor floor) {
    Map<String, Long> all = new TreeMap<>(Map.of(floor.currency(), floor.yearly()));
    rates
        .filter(day -> day.has(floor.currency()))
        .ifPresent(day ->
            day.perEuro()
                .keySet()
                .forEach(currency -> all.put(currency, converted(day, floor, currency))));
    return all;
  }

  private static long converted(RatesOfDay day, PayFloor floor, String currency) {
    return currency.equals(floor.currency())
        ? floor.yearly()
        : day.rate(floor.currency(), currency)
            .multiply(BigDecimal.valueOf(floor.yearly()))
            .setScale(0, RoundingMode.CEILING)
            .longValue();
  }
}
