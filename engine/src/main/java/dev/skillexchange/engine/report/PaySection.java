package dev.skillexchange.engine.report;

import dev.skillexchange.engine.answer.ConvertedAnswer;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.PayAnswer;
import dev.skillexchange.engine.answer.PayRow;
import dev.skillexchange.engine.answer.PayRow.Amount;
import dev.skillexchange.engine.answer.PayRow.Quantile;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.report.Report.Row;
import dev.skillexchange.engine.report.Report.Section;
import dev.skillexchange.engine.report.Report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The pay of a guide as a part of a document.
public final class PaySection {
  private static final String NONE = "–";
  private static final List<Integer> PERCENTS = List.of(10, 25, 50, 75, 90);

  /// Parts of which there are many: those that tell too little are left out.
  private static final List<String> MANY = List.of("role", "country", "region", "metro");

  private final GuideAnswer guide;

  PaySection(GuideAnswer guide) {
    this.guide = guide;
  }

  Section section() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        guide.pay().isEmpty()
            ? "No advert states pay."
            : "What adverts offer, of those that state pay: from the median of the lower ends to the median of the upper ends. It is not what people earn.");
    List<Table> tables = new ArrayList<>();
    for (PayAnswer pay : guide.pay()) {
      if (pay.told()) {
        hidden(pay).ifPresent(paragraphs::add);
        tables.add(bands(pay));
        tables.add(quantiles(pay));
      } else {
        paragraphs.add(basis(pay) + ": " + pay.all().withheld().orElse("") + ".");
      }
    }
    guide.converted().ifPresent(converted -> converted(converted, paragraphs, tables));
    return new Section("pay", "Pay", paragraphs, tables);
  }

  /// What is converted stands behind all that is told as stated.
  private void converted(ConvertedAnswer converted, List<String> paragraphs, List<Table> tables) {
    paragraphs.addAll(converted(guide));
    List<Row> rows =
        guide.pay().stream().flatMap(pay -> converted(pay, converted).stream()).toList();
    tables.add(
        new Table(
            "converted",
            "Adverts offer, converted to " + converted.currency(),
            List.of("Stated in", "Adverts offer", "About", "95 %", "Jobs", "Employers"),
            rows));
  }

  /// What the converted amounts of a guide are, in paragraphs; none where nothing was converted.
  public static List<String> converted(GuideAnswer guide) {
    return guide.converted().stream()
        .map(converted -> String.join(" ", converted.words()))
        .toList();
  }

  private static Optional<Row> converted(PayAnswer pay, ConvertedAnswer converted) {
    return pay.converted()
        .flatMap(range ->
            pay.all()
                .band()
                .map(band ->
                    Row.of(
                        pay.all().evidence().link(),
                        basis(pay),
                        pay.money(band.low().value()) + " to " + pay.money(band.high().value()),
                        converted.money(range, pay.per()),
                        converted.intervals(range, pay.per()).orElse(NONE),
                        GuideReport.outOf(pay.all().evidence()),
                        Wording.number(pay.all().evidence().employers()))));
  }

  static String basis(PayAnswer pay) {
    return pay.title();
  }

  private static String id(PayAnswer pay, String what) {
    return what + "-" + pay.currency().toLowerCase(Locale.ROOT) + "-" + pay.per();
  }

  /// What the jobs that state no pay could hide; empty where all state it.
  public static Optional<String> hidden(PayAnswer pay) {
    return pay.all()
        .band()
        .filter(_ -> pay.all().evidence().coverage() < 1)
        .map(band ->
            band.hidden()
                .map(hidden ->
                    "%s: if all jobs stated pay, the median of the lower ends would lie between %s and %s, that of the upper ends between %s and %s."
                        .formatted(
                            basis(pay),
                            pay.money(hidden.low().low()),
                            pay.money(hidden.low().high()),
                            pay.money(hidden.high().low()),
                            pay.money(hidden.high().high())))
                .orElse(
                    "%s: stated in %s of the jobs. Since that is not more than half, the middle of all jobs could lie anywhere."
                        .formatted(basis(pay), Wording.percent(pay.all().evidence().coverage()))));
  }

  private static Table bands(PayAnswer pay) {
    List<Row> rows = new ArrayList<>();
    rows.add(row(pay, "", pay.all()));
    for (PayAnswer.Breakdown breakdown : pay.breakdowns()) {
      breakdown.rows().stream()
          .filter(part -> part.band().isPresent() || !MANY.contains(breakdown.by()))
          .forEach(part -> rows.add(row(pay, breakdown.by(), part)));
    }
    return new Table(
        id(pay, "pay"),
        basis(pay),
        List.of(
            "By",
            "",
            "Adverts offer",
            "Lower end, 95 %",
            "Upper end, 95 %",
            "Midpoints: median",
            "Midpoints: mean",
            "Jobs",
            "Employers"),
        rows);
  }

  private static Row row(PayAnswer pay, String by, PayRow row) {
    String jobs = GuideReport.outOf(row.evidence());
    String employers = Wording.number(row.evidence().employers());
    if (row.band().isEmpty()) {
      return Row.of(
          row.evidence().link(),
          by,
          row.what().name(),
          "too few",
          NONE,
          NONE,
          NONE,
          NONE,
          jobs,
          employers);
    }
    PayRow.Band band = row.band().get();
    return Row.of(
        row.evidence().link(),
        by,
        row.what().name(),
        pay.money(band.low().value()) + " to " + pay.money(band.high().value()),
        interval(pay, band.low()),
        interval(pay, band.high()),
        pay.money(band.midMedian().value()),
        pay.money(band.midMean().value()),
        jobs,
        employers);
  }

  private static String interval(PayAnswer pay, Amount amount) {
    return amount
        .interval()
        .map(limits -> pay.money(limits.low()) + " to " + pay.money(limits.high()))
        .orElse(NONE);
  }

  private static Table quantiles(PayAnswer pay) {
    PayRow.Band band = pay.all().band().orElseThrow();
    return new Table(
        id(pay, "quantiles"),
        basis(pay) + ": quantiles of the ends of the ranges",
        List.of("Quantile", "Lower ends", "95 %", "Upper ends", "95 %"),
        PERCENTS.stream()
            .map(percent -> {
              Optional<Amount> low = amount(percent, band.low(), band.minima());
              Optional<Amount> high = amount(percent, band.high(), band.maxima());
              return Row.of(
                  pay.all().evidence().link(),
                  percent + " %",
                  low.map(amount -> pay.money(amount.value())).orElse("too few employers"),
                  low.map(amount -> interval(pay, amount)).orElse(NONE),
                  high.map(amount -> pay.money(amount.value())).orElse("too few employers"),
                  high.map(amount -> interval(pay, amount)).orElse(NONE));
            })
            .toList());
  }

  private static Optional<Amount> amount(int percent, Amount median, List<Quantile> others) {
    return percent == 50
        ? Optional.of(median)
        : others.stream()
            .filter(quantile -> quantile.percent() == percent)
            .map(Quantile::amount)
            .findFirst();
  }
}
