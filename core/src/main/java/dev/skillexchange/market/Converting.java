package dev.skillexchange.market;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Converts the pay of a slice: into which currency, what can be, and what is left.
///
/// @param bases the bases that have a rate, such as `USD:salary`, in the order of their names
/// @param without the salaries of currencies that have none, most jobs first
record Converting(RatesOfDay rates, String currency, List<String> bases, List<String> without) {
  private static final String HOUR = ":hour";

  /// Decides what to do; empty where all that has a rate is stated in the one currency anyway.
  static Optional<Converting> of(Map<String, PaySample> stated, Conversion how) {
    List<String> byJobs = byJobs(stated);
    Predicate<String> rated = basis -> how.rates().has(currency(basis));
    Optional<String> into =
        how.into()
            .or(() ->
                byJobs.stream()
                    .filter(rated)
                    .min(Comparator.comparing(Converting::hourly))
                    .map(Converting::currency));
    return into.map(currency ->
            new Converting(
                how.rates(),
                currency,
                byJobs.stream().filter(rated).sorted().toList(),
                byJobs.stream().filter(rated.negate()).filter(basis -> !hourly(basis)).toList()))
        .filter(converting -> !converting.used().isEmpty());
  }

  private static List<String> byJobs(Map<String, PaySample> stated) {
    return stated.entrySet().stream()
        .sorted(
            Comparator.comparingLong(
                    (Map.Entry<String, PaySample> basis) -> -basis.getValue().jobs())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  static String currency(String basis) {
    return basis.substring(0, basis.indexOf(':'));
  }

  static boolean hourly(String basis) {
    return basis.endsWith(HOUR);
  }

  /// The salaries that are pooled; none where all of them are stated in the one currency.
  List<String> salaries() {
    List<String> salaries = bases.stream().filter(basis -> !hourly(basis)).toList();
    return salaries.equals(List.of(currency + ":salary")) ? List.of() : salaries;
  }

  /// The value of the pay filter that means exactly these salaries.
  String filter() {
    return "salary:" + String.join(",", salaries().stream().map(Converting::currency).toList());
  }

  /// The rates that amounts were converted by.
  List<ConvertedPay.Rate> used() {
    return bases.stream()
        .map(Converting::currency)
        .distinct()
        .filter(from -> !from.equals(currency))
        .map(from -> new ConvertedPay.Rate(from, rates.rate(from, currency)))
        .toList();
  }

  /// The salaries of some jobs as one sample.
  PaySample pool(Map<String, PaySample> stated) {
    PaySample pooled = new PaySample();
    for (String basis : salaries()) {
      PaySample sample = stated.getOrDefault(basis, new PaySample());
      pooled.addAll(sample, rates.rate(currency(basis), currency).doubleValue());
    }
    return pooled;
  }

  /// The headlines of tables in other currencies.
  List<ConvertedPay.Range> ranges(List<PayTable> tables) {
    List<ConvertedPay.Range> ranges = new ArrayList<>();
    for (PayTable table : tables) {
      String from = table.currency();
      if (!from.equals(currency)
          && rates.has(from)
          && table.all() instanceof Figure.Told<PayBand>(PayBand band, var _)) {
        ranges.add(
            new ConvertedPay.Range(
                from,
                table.hourly(),
                rates.convert(band.low(), from, currency),
                rates.convert(band.high(), from, currency)));
      }
    }
    return ranges;
  }
}
