package dev.skillexchange.market;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Converts the headlines of tables of pay: into which currency, by which rates, and what has none.
///
/// @param tables those with most jobs first
record Converting(RatesOfDay rates, String into, List<PayTable> tables) {

  /// Empty where no headline stands in another currency that has a rate.
  static Optional<ConvertedPay> of(List<PayTable> tables, Conversion how) {
    return how.into()
        .or(() -> usual(tables, how.rates()))
        .map(into -> new Converting(how.rates(), into, tables).converted())
        .filter(pay -> !pay.ranges().isEmpty());
  }

  /// The currency in which most jobs state a salary; pay by the hour where there is no other.
  private static Optional<String> usual(List<PayTable> tables, RatesOfDay rates) {
    return tables.stream()
        .filter(table -> rates.has(table.currency()))
        .min(Comparator.comparing(PayTable::hourly))
        .map(PayTable::currency);
  }

  private ConvertedPay converted() {
    return converted(tables);
  }

  /// The headlines of these tables.
  ///
  /// @param all those of which currencies without a rate are named
  ConvertedPay converted(List<PayTable> all) {
    List<ConvertedPay.Range> ranges =
        tables.stream().map(this::range).flatMap(Optional::stream).toList();
    return new ConvertedPay(into, rates.day(), used(ranges), ranges, withoutRate(all));
  }

  /// The headline of a table; empty where it is withheld, has no rate or needs none.
  Optional<ConvertedPay.Range> range(PayTable table) {
    String from = table.currency();
    return !from.equals(into)
            && rates.has(from)
            && table.all() instanceof Figure.Told<PayBand>(PayBand band, var _)
        ? Optional.of(
            new ConvertedPay.Range(
                from,
                table.hourly(),
                rates.convert(band.low(), from, into),
                rates.convert(band.high(), from, into)))
        : Optional.empty();
  }

  private List<ConvertedPay.Rate> used(List<ConvertedPay.Range> ranges) {
    return ranges.stream()
        .map(ConvertedPay.Range::stated)
        .distinct()
        .sorted()
        .map(from -> new ConvertedPay.Rate(from, rates.rate(from, into)))
        .toList();
  }

  private List<String> withoutRate(List<PayTable> all) {
    return all.stream()
        .map(PayTable::currency)
        .filter(Predicate.not(rates::has))
        .distinct()
        .toList();
  }
}
