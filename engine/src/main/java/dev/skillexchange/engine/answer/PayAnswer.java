package dev.skillexchange.engine.answer;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.PayRow.Amount;
import dev.skillexchange.market.ConvertedPay;
import dev.skillexchange.market.PayTable;
import dev.skillexchange.market.PayTable.By;
import dev.skillexchange.slice.PayCell;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Pay on one basis: of all jobs of a slice, and of its parts.
///
/// @param per `year` or `hour`
/// @param converted the range of all jobs in another currency, where it was converted
public record PayAnswer(
    String currency,
    String per,
    PayRow all,
    Optional<ConvertedAnswer.Range> converted,
    List<Breakdown> breakdowns) {

  /// The parts of a slice.
  ///
  /// @param by `level`, `country`, `region`, `metro` or `workplace`
  public record Breakdown(String by, List<PayRow> rows) {

    /// Levels in the order of the ladder, other parts by their jobs.
    public List<PayRow> ordered() {
      return by.equals("level")
          ? rows.stream()
              .sorted(Comparator.comparing(row -> Level.of(row.what().id()).orElseThrow()))
              .toList()
          : rows;
    }
  }

  /// As the pay filter writes it: `USD:salary`, `USD:hour`.
  public String basis() {
    return PayCell.basis(currency, per.equals("hour"));
  }

  /// A table of pay as stated.
  public static PayAnswer of(PayTable table, Optional<ConvertedPay> converted, Labels labels) {
    return new PayAnswer(
        table.currency(),
        table.hourly() ? "hour" : "year",
        PayRow.of(new Named("all", "All jobs"), table.all()),
        converted.stream()
            .flatMap(pay ->
                pay.ranges().stream()
                    .filter(range ->
                        range.stated().equals(table.currency()) && range.hourly() == table.hourly())
                    .map(range ->
                        new ConvertedAnswer.Range(Amount.of(range.low()), Amount.of(range.high()))))
            .findFirst(),
        table.breakdowns().stream()
            .map(breakdown ->
                new Breakdown(
                    breakdown.by().name().toLowerCase(Locale.ROOT),
                    breakdown.rows().stream()
                        .map(row ->
                            PayRow.of(
                                new Named(row.value(), name(breakdown.by(), row.value(), labels)),
                                row.band()))
                        .toList()))
            .toList());
  }

  private static String name(By by, String value, Labels labels) {
    return switch (by) {
      case LEVEL -> labels.level(value);
      case COUNTRY -> labels.country(value);
      case REGION -> labels.region(value);
      case METRO -> labels.metro(value);
      case ROLE -> labels.role(value);
      case WORKPLACE -> Labels.words(value);
    };
  }

  /// Whether there is a figure of all jobs that state this pay.
  public boolean told() {
    return all.band().isPresent();
  }

  /// The range of all jobs in words, or why there is none.
  public String range() {
    return all.band()
        .map(band ->
            "adverts offer %s to %s"
                .formatted(money(band.low().value()), money(band.high().value())))
        .or(() -> all.withheld().map(why -> "pay " + why))
        .orElse("");
  }

  /// What it is a table of: `USD a year`.
  public String title() {
    return currency + " " + Labels.each(per);
  }

  /// An amount as it is written where the currency is used.
  public String money(BigDecimal amount) {
    return Money.figure(amount, currency, per);
  }
}
