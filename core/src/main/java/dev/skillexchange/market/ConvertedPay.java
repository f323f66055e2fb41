package dev.skillexchange.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Pay in one currency, whatever currencies it is stated in, at the reference rates of one day.
///
/// It stands beside the tables of pay as stated, never in their place: the salaries of several
/// currencies together mix the levels of pay of their countries with the rates of one day.
///
/// @param currency what was converted into
/// @param day the day of the rates
/// @param rates of each currency that was converted, by its code
/// @param ranges the headline of each table in another currency: first the quantiles, then the rate
/// @param salaries every salary in a currency that has a rate; empty where none is in another
///   currency. Pay by the hour is never among them
/// @param left salaries in currencies without a rate, by their jobs
public record ConvertedPay(
    String currency,
    LocalDate day,
    List<Rate> rates,
    List<Range> ranges,
    Optional<PayTable> salaries,
    List<Left> left) {
  public ConvertedPay {
    rates = List.copyOf(rates);
    ranges = List.copyOf(ranges);
    left = List.copyOf(left);
  }

  /// Units of the currency converted into, for one unit of another.
  public record Rate(String currency, BigDecimal units) {}

  /// The range of a table in the currency converted into.
  ///
  /// @param stated the currency of the table
  public record Range(String stated, boolean hourly, PayEstimate low, PayEstimate high) {}

  /// Salaries that were not converted.
  public record Left(String currency, Figure<Long> jobs) {}
}
