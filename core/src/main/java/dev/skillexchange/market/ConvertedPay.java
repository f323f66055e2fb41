package dev.skillexchange.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// The headlines of tables of pay in one currency, at the reference rates of one day.
///
/// Each table is of one currency, as stated, and gives its quantiles; only these are converted. Pay
/// of several currencies is never one sample: that would mix the levels of pay of their countries
/// with the rates of one day.
///
/// @param currency what was converted into
/// @param day the day of the rates
/// @param rates of each currency that was converted, by its code
/// @param ranges the headline of each table in another currency
/// @param withoutRate currencies that pay is stated in and that have no rate, most jobs first
public record ConvertedPay(
    String currency,
    LocalDate day,
    List<Rate> rates,
    List<Range> ranges,
    List<String> withoutRate) {
  public ConvertedPay {
    rates = List.copyOf(rates);
    ranges = List.copyOf(ranges);
    withoutRate = List.copyOf(withoutRate);
  }

  /// Units of the currency converted into, for one unit of another.
  public record Rate(String currency, BigDecimal units) {}

  /// The range of a table in the currency converted into, each end with its interval.
  ///
  /// @param stated the currency of the table
  public record Range(String stated, boolean hourly, PayEstimate low, PayEstimate high) {}
}
