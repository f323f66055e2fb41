package dev.skillexchange.market;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The salaries of two slices in one currency: of each the range of the currency in which most of
/// its jobs state one, converted where that is another. The jobs of a slice that state it in other
/// currencies are not in it: amounts of several currencies are never one sample.
///
/// @param how the rates, and the ranges that were converted
public record ConvertedPair(ConvertedPay how, Side left, Side right) {

  /// The salaries of one slice.
  ///
  /// @param stated the currency they are stated in
  /// @param sample the jobs that state them
  public record Side(String stated, PayEstimate low, PayEstimate high, Sample sample) {

    private Side into(String currency, RatesOfDay rates) {
      return stated.equals(currency)
          ? this
          : new Side(
              stated,
              rates.convert(low, stated, currency),
              rates.convert(high, stated, currency),
              sample);
    }
  }

  /// Empty where a slice has too few salaries in any currency that has a rate, or where both stand
  /// in the currency converted into.
  ///
  /// @param left the tables of one slice, those with most jobs first
  /// @param right those of the other
  /// @param conversion its currency is that in which more jobs state a salary, where none is asked
  ///   for
  public static Optional<ConvertedPair> of(
      List<PayTable> left, List<PayTable> right, Conversion conversion) {
    RatesOfDay rates = conversion.rates();
    return salary(left, rates)
        .flatMap(one ->
            salary(right, rates)
                .map(other -> of(one, other, conversion, withoutRate(left, right, rates))))
        .filter(pair -> !pair.how.ranges().isEmpty());
  }

  /// The first range of salaries of which enough is stated.
  private static Optional<Side> salary(List<PayTable> tables, RatesOfDay rates) {
    return tables.stream()
        .filter(table -> !table.hourly() && rates.has(table.currency()))
        .flatMap(table ->
            table.all() instanceof Figure.Told<PayBand>(PayBand band, Sample sample)
                ? Stream.of(new Side(table.currency(), band.low(), band.high(), sample))
                : Stream.empty())
        .findFirst();
  }

  private static ConvertedPair of(
      Side left, Side right, Conversion conversion, List<String> withoutRate) {
    RatesOfDay rates = conversion.rates();
    boolean more = right.sample.jobs() > left.sample.jobs();
    String into = conversion.into().orElse(more ? right.stated : left.stated);
    Side one = left.into(into, rates);
    Side other = right.into(into, rates);
    List<Side> moved =
        Stream.of(one, other).filter(side -> !side.stated.equals(into)).distinct().toList();
    return new ConvertedPair(
        new ConvertedPay(
            into,
            rates.day(),
            moved.stream()
                .map(Side::stated)
                .distinct()
                .sorted()
                .map(from -> new ConvertedPay.Rate(from, rates.rate(from, into)))
                .toList(),
            moved.stream()
                .map(side -> new ConvertedPay.Range(side.stated, false, side.low, side.high))
                .toList(),
            withoutRate),
        one,
        other);
  }

  private static List<String> withoutRate(
      List<PayTable> left, List<PayTable> right, RatesOfDay rates) {
    return Stream.concat(left.stream(), right.stream())
        .map(PayTable::currency)
        .filter(Predicate.not(rates::has))
        .distinct()
        .toList();
  }
}
