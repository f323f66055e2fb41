package dev.skillexchange.market;

import java.util.List;
import java.util.Optional;
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

    private static Side of(Salary salary, Converting how) {
      return how.range(salary.table)
          .map(range -> new Side(range.stated(), range.low(), range.high(), salary.sample))
          .orElseGet(() ->
              new Side(
                  salary.table.currency(), salary.band.low(), salary.band.high(), salary.sample));
    }
  }

  /// A table of salaries of which enough is stated.
  private record Salary(PayTable table, PayBand band, Sample sample) {}

  /// Empty where a slice has too few salaries in any currency that has a rate, or where both stand
  /// in the currency converted into.
  ///
  /// @param left the tables of one slice, those with most jobs first
  /// @param right those of the other
  /// @param conversion its currency is that in which more jobs state a salary, where none is asked
  ///   for
  public static Optional<ConvertedPair> of(
      List<PayTable> left, List<PayTable> right, Conversion conversion) {
    List<PayTable> all = Stream.concat(left.stream(), right.stream()).toList();
    return salary(left, conversion.rates())
        .flatMap(
            one -> salary(right, conversion.rates()).map(other -> of(one, other, conversion, all)))
        .filter(pair -> !pair.how.ranges().isEmpty());
  }

  private static Optional<Salary> salary(List<PayTable> tables, RatesOfDay rates) {
    return tables.stream()
        .filter(table -> !table.hourly() && rates.has(table.currency()))
        .flatMap(table ->
            table.all() instanceof Figure.Told<PayBand>(PayBand band, Sample sample)
                ? Stream.of(new Salary(table, band, sample))
                : Stream.empty())
        .findFirst();
  }

  private static ConvertedPair of(
      Salary left, Salary right, Conversion conversion, List<PayTable> all) {
    Salary more = right.sample.jobs() > left.sample.jobs() ? right : left;
    Converting converting =
        new Converting(
            conversion.rates(),
            conversion.into().orElse(more.table.currency()),
            List.of(left.table, right.table));
    return new ConvertedPair(
        converting.converted(all), Side.of(left, converting), Side.of(right, converting));
  }
}
