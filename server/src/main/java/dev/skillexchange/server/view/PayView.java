package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.Evidence;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.Money;
import dev.skillexchange.engine.answer.PayRow;
import dev.skillexchange.server.plot.RangePlot;
import dev.skillexchange.server.wording.Wording;
import java.util.List;

/// Pay on one basis.
///
/// @param plots one plot of the levels that have a figure; none where fewer than two have
public record PayView(String basis, String currency, List<RangePlot> plots, List<Row> rows) {

  /// A line of the table.
  ///
  /// @param amount empty where the figure is withheld
  /// @param middle the midpoints in words; empty where withheld
  /// @param withheld why there is no figure; empty where there is one
  public record Row(
      String level, String amount, String middle, String withheld, String sample, String link) {}

  static PayView of(GuideAnswer.Pay pay, Labels labels) {
    String basis = pay.currency() + " " + Labels.each(pay.per());
    List<RangePlot.Range> ranges =
        pay.rows().stream()
            .filter(row -> row.level().isPresent())
            .flatMap(row ->
                row.band().stream()
                    .map(band -> new RangePlot.Range(level(row, labels), band.low(), band.high())))
            .toList();
    return new PayView(
        basis,
        pay.currency(),
        ranges.size() < 2
            ? List.of()
            : List.of(RangePlot.of("Pay by level, " + basis, pay.currency(), ranges)),
        pay.rows().stream().map(row -> row(row, pay, labels)).toList());
  }

  /// Whether there is a figure of all jobs that state this pay.
  boolean told() {
    return !rows.getFirst().amount().isEmpty();
  }

  private static Row row(PayRow row, GuideAnswer.Pay pay, Labels labels) {
    boolean hourly = pay.per().equals("hour");
    return new Row(
        level(row, labels),
        row.band()
            .map(
                band -> amount(band.low(), pay, hourly) + " to " + amount(band.high(), pay, hourly))
            .orElse(""),
        row.band()
            .map(band ->
                "middle of the ranges: median "
                    + amount(band.midMedian(), pay, hourly)
                    + ", mean "
                    + amount(band.midMean(), pay, hourly))
            .orElse(""),
        row.withheld().map(Wording::capital).orElse(""),
        sample(row.evidence()),
        "/jobs?" + row.evidence().link());
  }

  private static String amount(java.math.BigDecimal amount, GuideAnswer.Pay pay, boolean hourly) {
    return hourly ? Money.exact(amount, pay.currency()) : Money.whole(amount, pay.currency());
  }

  private static String level(PayRow row, Labels labels) {
    return row.level().map(labels::level).orElse("All levels");
  }

  private static String sample(Evidence evidence) {
    return Wording.count(evidence.jobs(), "job")
        + " of "
        + Wording.number(evidence.outOf())
        + ", "
        + Wording.count(evidence.employers(), "employer");
  }
}
