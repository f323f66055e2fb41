package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.ConvertedAnswer;
import dev.skillexchange.engine.answer.ConvertedAnswer.Range;
import dev.skillexchange.engine.answer.Evidence;
import dev.skillexchange.engine.answer.PayAnswer;
import dev.skillexchange.engine.answer.PayRow;
import dev.skillexchange.engine.answer.PayRow.Amount;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.plot.PayStrip;
import dev.skillexchange.engine.plot.RangePlot;
import dev.skillexchange.engine.report.PaySection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Pay on one basis.
///
/// @param converted the range in another currency, in words; empty where it is in none
/// @param hidden what the jobs that state no pay could hide, in a sentence
/// @param strips how the jobs spread over pay
/// @param parts by level, place and workplace
public record PayView(
    String basis,
    String currency,
    Row all,
    String converted,
    String hidden,
    List<PayStrip> strips,
    List<Part> parts) {

  private static final Set<String> PLOTTED = Set.of("level", "country", "metro");

  /// A way in which the jobs are parted.
  ///
  /// @param plots one plot of the rows that have a figure; none where fewer than two have
  /// @param few parts of which too little is stated, as a list
  public record Part(String name, List<RangePlot> plots, List<Row> rows, String few) {}

  /// A line of a table.
  ///
  /// @param amount empty where the figure is withheld
  /// @param interval the intervals of both ends in words; empty where there are none
  /// @param middle the midpoints in words; empty where withheld
  /// @param withheld why there is no figure; empty where there is one
  public record Row(
      String name,
      String amount,
      String interval,
      String middle,
      String withheld,
      String sample,
      String link) {}

  static PayView of(PayAnswer pay, Optional<ConvertedAnswer> converted) {
    String basis = pay.title();
    return new PayView(
        basis,
        pay.currency(),
        row(pay.all(), pay),
        converted
            .flatMap(how -> pay.converted().map(range -> converted(range, how, pay.per())))
            .orElse(""),
        PaySection.hidden(pay).orElse(""),
        pay.all().band().stream()
            .map(band -> PayStrip.of("How the midpoints spread, " + basis, pay, band))
            .toList(),
        pay.breakdowns().stream()
            .map(breakdown -> part(breakdown, pay, basis, PLOTTED.contains(breakdown.by())))
            .filter(part -> !part.rows().isEmpty())
            .toList());
  }

  private static String converted(Range range, ConvertedAnswer how, String per) {
    return "About %s at the rates of %s%s."
        .formatted(
            how.money(range, per),
            Wording.day(how.day()),
            how.intervals(range, per).map(both -> "; 95\u00a0%: " + both).orElse(""));
  }

  private static Part part(
      PayAnswer.Breakdown breakdown, PayAnswer pay, String basis, boolean plotted) {
    String name =
        switch (breakdown.by()) {
          case "role" -> "By role";
          case "level" -> "By level";
          case "country" -> "By country";
          case "region" -> "By region";
          case "metro" -> "By metropolitan area";
          default -> "By workplace";
        };
    List<PayRow> rows = breakdown.ordered();
    List<RangePlot.Range> ranges =
        rows.stream()
            .flatMap(row ->
                row.band().stream()
                    .map(band ->
                        new RangePlot.Range(
                            row.what().name(), band.low().value(), band.high().value())))
            .toList();
    List<String> few =
        rows.stream()
            .filter(row -> row.band().isEmpty())
            .map(row ->
                row.what().name()
                    + " ("
                    + Wording.count(row.evidence().jobs(), "job")
                    + ", "
                    + Wording.count(row.evidence().employers(), "employer")
                    + ")")
            .toList();
    return new Part(
        name,
        ranges.size() < 2 || !plotted
            ? List.of()
            : List.of(RangePlot.of(name + ", " + basis, pay.currency(), ranges)),
        rows.stream().filter(row -> row.band().isPresent()).map(row -> row(row, pay)).toList(),
        few.isEmpty() ? "" : "Too few state it in " + Wording.list(few) + ".");
  }

  static Row row(PayRow row, PayAnswer pay) {
    Optional<PayRow.Band> band = row.band();
    return new Row(
        row.what().name(),
        band.map(one -> pay.money(one.low().value()) + " to " + pay.money(one.high().value()))
            .orElse(""),
        band.map(one -> interval(pay, one.low(), one.high())).orElse(""),
        band.map(one ->
                "midpoints: median "
                    + pay.money(one.midMedian().value())
                    + ", mean "
                    + pay.money(one.midMean().value()))
            .orElse(""),
        row.withheld().map(Wording::capital).orElse(""),
        sample(row.evidence()),
        "/jobs?" + row.evidence().link());
  }

  private static String interval(PayAnswer pay, Amount low, Amount high) {
    return low.interval().isEmpty() || high.interval().isEmpty()
        ? ""
        : "95\u00a0%%: %s to %s, and %s to %s"
            .formatted(
                pay.money(low.interval().get().low()),
                pay.money(low.interval().get().high()),
                pay.money(high.interval().get().low()),
                pay.money(high.interval().get().high()));
  }

  static String sample(Evidence evidence) {
    return Wording.count(evidence.jobs(), "job")
        + " of "
        + Wording.number(evidence.outOf())
        + ", "
        + Wording.count(evidence.employers(), "employer");
  }
}
