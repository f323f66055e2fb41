package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.ComparisonAnswer;
import dev.skillexchange.engine.answer.ComparisonAnswer.Converted;
import dev.skillexchange.engine.answer.ComparisonAnswer.Pair;
import dev.skillexchange.engine.answer.ComparisonAnswer.PayPair;
import dev.skillexchange.engine.answer.ComparisonAnswer.Salary;
import dev.skillexchange.engine.answer.ComparisonAnswer.Side;
import dev.skillexchange.engine.answer.Counted;
import dev.skillexchange.engine.answer.Evidence;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.PayRow;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.answer.YearsRow;
import dev.skillexchange.engine.plot.RangePlot;
import dev.skillexchange.engine.report.ComparisonReport;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Two roles, places or levels side by side.
///
/// @param period when the jobs were seen, in words
/// @param by the filter that tells them apart
/// @param kept the filters that both share, for the form
/// @param currencies into which salaries can be converted
/// @param some whether both have jobs
/// @param sides figures of both, a line for each
/// @param converted how salaries were converted, in sentences; none where they were not
/// @param ranges pay of both on one axis, for each basis that both state enough
public record CompareView(
    Frame frame,
    String title,
    String summary,
    String period,
    String by,
    List<Kept> kept,
    List<ConvertedView.Choice> currencies,
    Head left,
    Head right,
    boolean some,
    List<Line> sides,
    List<String> converted,
    List<RangePlot> ranges,
    List<PairsView> shares) {

  /// One of the two, with its guide.
  public record Head(String name, String link) {}

  /// A line of the table.
  public record Line(String name, Cell left, Cell right) {}

  /// A figure with the jobs behind it.
  ///
  /// @param link empty where there are none
  public record Cell(String text, String sample, String link) {}

  public static CompareView of(
      ComparisonAnswer answer, String currency, Optional<PublicAddress> site, Engine engine) {
    String left = answer.left().what().name();
    String right = answer.right().what().name();
    return new CompareView(
        Frame.of(ComparisonReport.title(answer), "/", answer.basis(), about(answer), site, engine),
        ComparisonReport.title(answer),
        ComparisonReport.summary(answer),
        engine.knowledge().filters().period(JobQuery.ofLink(answer.left().scope())),
        Labels.words(answer.by()).toLowerCase(Locale.ROOT),
        Kept.of(JobQuery.ofLink(answer.shared())),
        ConvertedView.Choice.among(
            engine.knowledge().rates().currencies(), chosen(answer, currency)),
        head(answer.left()),
        head(answer.right()),
        answer.left().jobs().value() > 0 && answer.right().jobs().value() > 0,
        lines(answer),
        answer.converted().map(one -> one.how().words()).orElse(List.of()),
        Stream.concat(
                answer.pay().stream().flatMap(pay -> range(pay, left, right).stream()),
                answer.converted().stream().map(one -> range(one, left, right)))
            .toList(),
        shares(answer, left, right));
  }

  /// Whichever stands first, a comparison has one address; search engines get those of two whole
  /// roles.
  private static PageHead.About about(ComparisonAnswer answer) {
    JobQuery both = JobQuery.ofLink(answer.shared());
    boolean roles = both.with(Parameter.SEEN).equals(JobQuery.all()) && answer.role().isEmpty();
    List<String> values =
        Stream.of(answer.left(), answer.right()).map(side -> side.what().id()).sorted().toList();
    for (String value : values) {
      both = both.and(answer.by(), value);
    }
    return PageHead.About.article(
        ComparisonReport.title(answer) + ". " + ComparisonReport.summary(answer),
        "/compare?" + both.toLink(),
        roles);
  }

  /// The currency that salaries were converted into, or else what was asked for.
  private static String chosen(ComparisonAnswer answer, String currency) {
    return answer
        .converted()
        .map(both -> both.how().currency())
        .orElse(currency.toUpperCase(Locale.ROOT));
  }

  private static Head head(Side side) {
    JobQuery scope = JobQuery.ofLink(side.scope());
    return new Head(
        side.what().name(),
        GuideView.address("/roles/" + scope.values(Parameter.ROLE).getFirst(), side.scope()));
  }

  private static List<Line> lines(ComparisonAnswer answer) {
    Side left = answer.left();
    Side right = answer.right();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("Jobs seen", cell(left.jobs()), cell(right.jobs())));
    lines.add(new Line("Open now", cell(left.open()), cell(right.open())));
    lines.add(new Line("Employers hiring", hiring(left.hiring()), hiring(right.hiring())));
    answer.pay().stream()
        .filter(PayPair::told)
        .forEach(pay ->
            lines.add(
                new Line(
                    "Adverts offer, " + pay.currency() + " " + Labels.each(pay.per()),
                    cell(pay, pay.left()),
                    cell(pay, pay.right()))));
    answer
        .converted()
        .ifPresent(both ->
            lines.add(
                new Line(
                    ComparisonReport.about(both),
                    cell(both, both.left()),
                    cell(both, both.right()))));
    lines.add(new Line("Least years asked, median", cell(left.years()), cell(right.years())));
    return lines;
  }

  private static Cell cell(Counted count) {
    return new Cell(
        Wording.number(count.value()),
        Wording.count(count.evidence().employers(), "employer"),
        jobs(count.evidence()));
  }

  private static Cell hiring(Counted count) {
    return new Cell(
        Wording.number(count.value()),
        Wording.count(count.evidence().jobs(), "job"),
        jobs(count.evidence()));
  }

  private static Cell cell(YearsRow years) {
    return new Cell(
        years.median().map(Wording::years).orElse("Too few"),
        years
                .interval()
                .map(limits ->
                    "95\u00a0% "
                        + Wording.years(limits.low())
                        + " to "
                        + Wording.years(limits.high())
                        + "; ")
                .orElse("")
            + PayView.sample(years.evidence()),
        jobs(years.evidence()));
  }

  private static Cell cell(PayPair pay, Optional<PayRow> row) {
    return row.map(one ->
            new Cell(
                Wording.capital(ComparisonReport.band(pay, row)),
                PayView.sample(one.evidence()),
                jobs(one.evidence())))
        .orElse(new Cell("None states it", "", ""));
  }

  private static Cell cell(Converted both, Salary salary) {
    return new Cell(both.words(salary), PayView.sample(salary.evidence()), jobs(salary.evidence()));
  }

  private static RangePlot range(Converted both, String left, String right) {
    return RangePlot.of(
        ComparisonReport.about(both),
        both.how().currency(),
        List.of(range(left, both.left()), range(right, both.right())));
  }

  private static RangePlot.Range range(String name, Salary salary) {
    return new RangePlot.Range(name, salary.range().low().value(), salary.range().high().value());
  }

  private static String jobs(Evidence evidence) {
    return "/jobs?" + evidence.link();
  }

  private static Optional<RangePlot> range(PayPair pay, String left, String right) {
    return pay.left()
        .flatMap(PayRow::band)
        .flatMap(one ->
            pay.right()
                .flatMap(PayRow::band)
                .map(other ->
                    RangePlot.of(
                        "What adverts offer, " + pay.currency() + " " + Labels.each(pay.per()),
                        pay.currency(),
                        List.of(
                            new RangePlot.Range(left, one.low().value(), one.high().value()),
                            new RangePlot.Range(
                                right, other.low().value(), other.high().value())))));
  }

  private static List<PairsView> shares(ComparisonAnswer answer, String left, String right) {
    List<PairsView> shares = new ArrayList<>();
    add(shares, "Skills", "By share of all jobs.", left, right, answer.skills());
    add(shares, "Levels", "Of the jobs that state one.", left, right, answer.levels());
    add(shares, "Workplace", "Of the jobs that state one.", left, right, answer.workplaces());
    add(
        shares,
        "Activities",
        "By share of jobs whose adverts name them; not how time is spent.",
        left,
        right,
        answer.activities());
    return shares;
  }

  private static void add(
      List<PairsView> shares,
      String title,
      String basis,
      String left,
      String right,
      List<Pair> pairs) {
    if (!pairs.isEmpty()) {
      shares.add(PairsView.of(title, basis, left, right, pairs));
    }
  }
}
