package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.PayRow.Amount;
import dev.skillexchange.market.ConvertedPay;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Pay in one currency, whatever currencies it is stated in.
///
/// @param currency what was converted into
/// @param day the day of the rates
/// @param age how many days before the last reading that was
/// @param rates by which it was converted
/// @param salaries every salary in a currency that has a rate, together
/// @param left salaries in currencies that have none
public record ConvertedAnswer(
    String currency,
    LocalDate day,
    long age,
    String source,
    List<Rate> rates,
    Optional<PayAnswer> salaries,
    List<Left> left) {
  private static final String SOURCE =
      "European Central Bank, euro foreign exchange reference rates";
  private static final int OLD = 90;
  private static final MathContext DIGITS = new MathContext(5, RoundingMode.HALF_UP);

  /// Units of the currency converted into, for one unit of another.
  public record Rate(String currency, BigDecimal units) {}

  /// Salaries that were not converted.
  public record Left(String currency, Counted jobs) {}

  /// The headline of a table of pay in another currency than it is stated in.
  public record Range(Amount low, Amount high) {}

  static ConvertedAnswer of(ConvertedPay pay, Basis basis, Labels labels) {
    return new ConvertedAnswer(
        pay.currency(),
        pay.day(),
        basis.asOf().map(asOf -> ChronoUnit.DAYS.between(pay.day(), asOf)).orElse(0L),
        SOURCE,
        pay.rates().stream()
            .map(rate -> new Rate(rate.currency(), rate.units().round(DIGITS)))
            .toList(),
        pay.salaries().map(table -> PayAnswer.pooled(table, labels)),
        pay.left().stream()
            .map(left -> new Left(left.currency(), Counted.of(left.jobs())))
            .toList());
  }

  /// A converted range as it is written.
  ///
  /// @param per `year` or `hour`
  public String money(Range range, String per) {
    return Money.figure(range.low().value(), currency, per)
        + " to "
        + Money.figure(range.high().value(), currency, per);
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
    if (!left.isEmpty()) {
      words.add(
          "Salaries that were not converted, because their currency has no rate: %s."
              .formatted(
                  Wording.list(
                      left.stream()
                          .map(one ->
                              Wording.count(one.jobs().value(), "job") + " in " + one.currency())
                          .toList())));
    }
    return words;
  }

  /// What the table of all salaries is, in a sentence.
  public String together() {
    return "All salaries stated in a currency that has a rate, each converted to %s. They mix the pay of the countries behind them; the tables by currency do not. Pay by the hour is not among them."
        .formatted(currency);
  }

  private String rate(Rate rate) {
    return "1 %s = %s %s".formatted(rate.currency(), rate.units().toPlainString(), currency);
  }
}
