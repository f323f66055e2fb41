package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.PayRow.Amount;
import dev.skillexchange.market.ConvertedPay;
import dev.skillexchange.market.PayEstimate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the headlines of pay in other currencies were converted into one.
///
/// @param currency what was converted into
/// @param day the day of the rates
/// @param age how many days before the last reading that was
/// @param rates by which it was converted
/// @param withoutRate currencies that pay is stated in and that have no rate, most jobs first
public record ConvertedAnswer(
    String currency,
    LocalDate day,
    long age,
    String source,
    List<Rate> rates,
    List<String> withoutRate) {
  private static final String SOURCE =
      "European Central Bank, euro foreign exchange reference rates";
  private static final int OLD = 90;
  private static final MathContext DIGITS = new MathContext(5, RoundingMode.HALF_UP);

  /// Units of the currency converted into, for one unit of another.
  public record Rate(String currency, BigDecimal units) {}

  /// The headline of a table of pay in another currency than it is stated in.
  public record Range(Amount low, Amount high) {}

  static ConvertedAnswer of(ConvertedPay pay, Basis basis) {
    return new ConvertedAnswer(
        pay.currency(),
        pay.day(),
        basis.asOf().map(asOf -> ChronoUnit.DAYS.between(pay.day(), asOf)).orElse(0L),
        SOURCE,
        pay.rates().stream()
            .map(rate -> new Rate(rate.currency(), rate.units().round(DIGITS).stripTrailingZeros()))
            .toList(),
        pay.withoutRate());
  }

  /// A converted range as it is written.
  ///
  /// @param per `year` or `hour`
  public String money(Range range, String per) {
    return Money.figure(range.low().value(), currency, per)
        + " to "
        + Money.figure(range.high().value(), currency, per);
  }

  /// The intervals of both ends of a converted range; empty where one has none.
  ///
  /// @param per `year` or `hour`
  public Optional<String> intervals(Range range, String per) {
    return range
        .low()
        .interval()
        .flatMap(low ->
            range.high().interval().map(high -> limits(low, per) + ", and " + limits(high, per)));
  }

  private String limits(PayEstimate.Limits limits, String per) {
    return Money.figure(limits.low(), currency, per)
        + " to "
        + Money.figure(limits.high(), currency, per);
  }

  /// How it was converted, and what was not, in sentences.
  public List<String> words() {
    List<String> words = new ArrayList<>();
    words.add(
        "Converted to %s at the euro foreign exchange reference rates of the European Central Bank of %s: %s."
            .formatted(
                currency, Wording.day(day), Wording.list(rates.stream().map(this::rate).toList())));
    if (age > OLD) {
      words.add(
          "These rates are %s older than the last reading, and exchange rates move: take converted amounts as rough."
              .formatted(Wording.count(age, "day")));
    }
    if (!withoutRate.isEmpty()) {
      words.add(
          "Not converted, because there is no rate that day: pay in %s."
              .formatted(Wording.list(withoutRate)));
    }
    return words;
  }

  private String rate(Rate rate) {
    return "1 %s = %s %s".formatted(rate.currency(), rate.units().toPlainString(), currency);
  }
}
