package dev.skillexchange.engine.report;

import dev.skillexchange.engine.answer.ComparisonAnswer;
import dev.skillexchange.engine.answer.ComparisonAnswer.Converted;
import dev.skillexchange.engine.answer.ComparisonAnswer.Pair;
import dev.skillexchange.engine.answer.ComparisonAnswer.PayPair;
import dev.skillexchange.engine.answer.ComparisonAnswer.Side;
import dev.skillexchange.engine.answer.Counted;
import dev.skillexchange.engine.answer.Evidence;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.Money;
import dev.skillexchange.engine.answer.Part;
import dev.skillexchange.engine.answer.PayRow;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.answer.YearsRow;
import dev.skillexchange.engine.report.Report.Row;
import dev.skillexchange.engine.report.Report.Section;
import dev.skillexchange.engine.report.Report.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A comparison as a document.
public final class ComparisonReport {
  private static final String NONE = "–";
  private static final int MOST_NAMED = 6;
  private static final Set<String> PLACES = Set.of("country", "region", "city", "metro");

  private final ComparisonAnswer comparison;

  private ComparisonReport(ComparisonAnswer comparison) {
    this.comparison = comparison;
  }

  public static Report of(ComparisonAnswer comparison) {
    return new ComparisonReport(comparison).report();
  }

  /// What is compared: "Back End Engineer: United States and Germany".
  public static String title(ComparisonAnswer comparison) {
    return comparison.role().map(role -> role.name() + ": ").orElse("")
        + comparison.left().what().name()
        + " and "
        + comparison.right().what().name();
  }

  /// What can be told apart, in sentences.
  public static String summary(ComparisonAnswer comparison) {
    if (comparison.left().jobs().value() == 0 || comparison.right().jobs().value() == 0) {
      return "No job of "
          + (comparison.left().jobs().value() == 0 ? comparison.left() : comparison.right())
              .what()
              .name()
          + " was seen, so there is nothing to compare.";
    }
    String more =
        more(comparison, comparison.left(), Pair::moreOnTheLeft)
            + more(comparison, comparison.right(), Pair::moreOnTheRight);
    return more.isEmpty()
        ? "No skill is named clearly more often in one than in the other: no difference can be told from chance."
        : more.strip();
  }

  private static String more(ComparisonAnswer comparison, Side side, Predicate<Pair> wanted) {
    List<String> names =
        comparison.skills().stream()
            .filter(wanted)
            .limit(MOST_NAMED)
            .map(pair -> pair.what().name())
            .toList();
    return names.isEmpty()
        ? ""
        : "Adverts %s %s name clearly more often %s. "
            .formatted(preposition(comparison), side.what().name(), Wording.list(names));
  }

  /// Adverts are for a role and for a level, and in a place.
  private static String preposition(ComparisonAnswer comparison) {
    return PLACES.contains(comparison.by()) ? "in" : "for";
  }

  private Report report() {
    List<String> lead = new ArrayList<>();
    if (comparison.basis().sample()) {
      lead.add("Sample data: invented employers.");
    }
    lead.add(summary(comparison));
    lead.add(
        "“More” marks a difference whose 95 % intervals do not meet. Pay stands in the currency that adverts state; currencies are never pooled.");
    comparison.converted().ifPresent(converted -> lead.addAll(converted.how().words()));
    return new Report(
        title(comparison),
        lead,
        List.of(
            new Section("sides", "Side by side", List.of(), List.of(sides())),
            new Section(
                "shares",
                "By share of jobs",
                List.of(),
                Stream.of(
                        pairs("levels", "Levels, of the jobs that state one", comparison.levels()),
                        pairs(
                            "workplaces",
                            "Workplace, of the jobs that state one",
                            comparison.workplaces()),
                        pairs("skills", "Skills", comparison.skills()),
                        pairs("activities", "Activities", comparison.activities()))
                    .filter(table -> !table.rows().isEmpty())
                    .toList())));
  }

  private Table sides() {
    Side left = comparison.left();
    Side right = comparison.right();
    List<Row> rows = new ArrayList<>();
    rows.add(counted("Jobs seen", left.jobs(), right.jobs()));
    rows.add(counted("Open now", left.open(), right.open()));
    rows.add(counted("Employers hiring", left.hiring(), right.hiring()));
    for (PayPair pay : comparison.pay()) {
      if (pay.told()) {
        rows.add(
            behind(
                row(
                    "Adverts offer, " + pay.currency() + " " + Labels.each(pay.per()),
                    band(pay, pay.left()),
                    band(pay, pay.right())),
                pay.left().map(PayRow::evidence),
                pay.right().map(PayRow::evidence)));
      }
    }
    comparison.converted().ifPresent(converted -> rows.add(converted(converted)));
    rows.add(
        behind(
            row("Least years asked (median)", years(left.years()), years(right.years())),
            Optional.of(left.years().evidence()),
            Optional.of(right.years().evidence())));
    return new Table("sides", "Both", List.of("", left.what().name(), right.what().name()), rows);
  }

  private Row converted(Converted converted) {
    return behind(
        row(
            about(converted),
            converted.words(converted.left()),
            converted.words(converted.right())),
        Optional.of(converted.left().evidence()),
        Optional.of(converted.right().evidence()));
  }

  /// What the line of converted salaries is called.
  public static String about(Converted converted) {
    return "Adverts offer, about, in " + converted.how().currency() + " a year";
  }

  private Row counted(String what, Counted left, Counted right) {
    return behind(
        row(what, number(left.value()), number(right.value())),
        Optional.of(left.evidence()),
        Optional.of(right.evidence()));
  }

  /// A line whose two figures lead to their jobs.
  private Row behind(Row row, Optional<Evidence> left, Optional<Evidence> right) {
    Row led =
        left.map(known -> row.also(comparison.left().what().name(), known.link())).orElse(row);
    return right.map(known -> led.also(comparison.right().what().name(), known.link())).orElse(led);
  }

  private static Row row(String... cells) {
    return new Row(List.of(cells), Optional.empty());
  }

  private static String number(long number) {
    return Wording.number(number);
  }

  private static String years(YearsRow row) {
    return row.median().map(Wording::years).orElse("too few");
  }

  /// The range that adverts offer on one basis, or why there is none.
  public static String band(PayPair pay, Optional<PayRow> row) {
    return row.map(one ->
            one.band()
                .map(band ->
                    money(pay, band.low().value()) + " to " + money(pay, band.high().value()))
                .orElse("too few state it"))
        .orElse("none states it");
  }

  private static String money(PayPair pay, BigDecimal amount) {
    return Money.figure(amount, pay.currency(), pay.per());
  }

  private Table pairs(String id, String caption, List<Pair> pairs) {
    String left = comparison.left().what().name();
    String right = comparison.right().what().name();
    return new Table(
        id,
        caption,
        List.of("", left, "95 %", right, "95 %", "More"),
        pairs.stream()
            .map(pair ->
                behind(
                    row(
                        pair.what().name(),
                        share(pair.left()),
                        GuideReport.interval(pair.left()),
                        share(pair.right()),
                        GuideReport.interval(pair.right()),
                        pair.moreOnTheLeft() ? left : pair.moreOnTheRight() ? right : NONE),
                    Optional.of(pair.left().evidence()),
                    Optional.of(pair.right().evidence())))
            .toList());
  }

  private static String share(Part part) {
    return Wording.percent(part.share()) + " (" + number(part.evidence().jobs()) + ")";
  }
}
