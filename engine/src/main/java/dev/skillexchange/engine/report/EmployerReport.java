package dev.skillexchange.engine.report;

import dev.skillexchange.engine.answer.EmployerAnswer;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.GuideAnswer.NamedPart;
import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.Money;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.report.Report.Row;
import dev.skillexchange.engine.report.Report.Section;
import dev.skillexchange.engine.report.Report.Table;
import java.util.ArrayList;
import java.util.List;

/// An employer as a document.
public final class EmployerReport {
  private static final String NONE = "–";

  private final EmployerAnswer employer;

  private EmployerReport(EmployerAnswer employer) {
    this.employer = employer;
  }

  public static Report of(EmployerAnswer employer) {
    return new EmployerReport(employer).report();
  }

  private Report report() {
    List<Section> sections = new ArrayList<>();
    if (employer.demand().open().value() > 0) {
      sections.add(work());
      sections.add(pay());
      sections.add(asked());
      sections.add(beside());
      sections.add(newest());
    }
    return new Report(employer.employer().name(), lead(), sections);
  }

  /// What stands under the name.
  private List<String> lead() {
    List<String> lead = new ArrayList<>();
    if (employer.basis().sample()) {
      lead.add("Sample data: an invented employer.");
    }
    lead.add(summary(employer));
    if (employer.names().size() > 1) {
      lead.add(
          "Also written "
              + Wording.list(employer.names().subList(1, employer.names().size()))
              + ".");
    }
    return lead;
  }

  /// How many jobs there are, in a sentence.
  public static String summary(EmployerAnswer employer) {
    return "%s open%s, shown by %s; %s seen in all."
        .formatted(
            Wording.count(employer.demand().open().value(), "job"),
            employer.basis().asOf().map(day -> " on " + Wording.day(day)).orElse(""),
            Wording.count(employer.demand().openPostings(), "posting"),
            Wording.count(employer.seen().value(), "job"));
  }

  private Section work() {
    List<Table> tables = new ArrayList<>();
    add(tables, "roles", "Roles, by share of its open jobs", employer.roles());
    add(tables, "levels", "Levels, of the jobs that state one", employer.levels());
    add(
        tables,
        "workplaces",
        "Workplace, of the jobs that state one",
        employer.demand().workplaces());
    add(
        tables,
        "employment",
        "Kind of employment, of the jobs that state one",
        employer.demand().employments());
    add(tables, "countries", "Countries, by share of its open jobs", employer.demand().countries());
    add(tables, "regions", "Regions", employer.demand().regions());
    add(tables, "cities", "Cities", employer.demand().cities());
    return new Section("work", "What it is looking for", List.of(), tables);
  }

  private static void add(List<Table> tables, String id, String caption, List<NamedPart> parts) {
    if (!parts.isEmpty()) {
      tables.add(
          new Table(
              id,
              caption,
              List.of("", "Share", "Jobs"),
              parts.stream()
                  .map(row ->
                      Row.of(
                          row.part().evidence().link(),
                          row.what().name(),
                          Wording.percent(row.part().share()),
                          GuideReport.outOf(row.part().evidence())))
                  .toList()));
    }
  }

  private Section pay() {
    return new Section(
        "pay",
        "Pay as it states it",
        List.of(
            employer.pay().isEmpty()
                ? "None of its open jobs states pay."
                : "Each range as it stands. No median is made of one employer's adverts: they are written by one hand, and a figure of pay needs six employers."),
        employer.pay().isEmpty()
            ? List.of()
            : List.of(
                new Table(
                    "pay",
                    "Ranges",
                    List.of("Range", "Roles", "Levels", "Jobs"),
                    employer.pay().stream()
                        .map(row ->
                            Row.of(
                                row.jobs().evidence().link(),
                                range(row.pay()),
                                listed(row.roles()),
                                listed(row.levels()),
                                Wording.number(row.jobs().value())))
                        .toList())));
  }

  private static String range(JobCard.Pay pay) {
    return Money.range(pay.min(), pay.max(), pay.currency()) + " " + Labels.each(pay.per());
  }

  private static String listed(List<Named> names) {
    return names.isEmpty() ? NONE : String.join("; ", names.stream().map(Named::name).toList());
  }

  private Section asked() {
    List<Table> tables = new ArrayList<>();
    tables.add(
        new Table(
            "skills",
            "Skills, by share of its open jobs",
            List.of("Skill", "Named", "Required", "Jobs"),
            employer.skills().stream()
                .map(row ->
                    Row.of(
                        row.named().evidence().link(),
                        row.skill().name(),
                        Wording.percent(row.named().share()),
                        Wording.percent(row.required().share()),
                        GuideReport.outOf(row.named().evidence())))
                .toList()));
    add(
        tables,
        "activities",
        "Activities, by share of its open jobs",
        employer.activities().stream()
            .map(row -> new NamedPart(row.activity(), row.named()))
            .toList());
    add(
        tables,
        "certifications",
        "Certifications, by share of its open jobs",
        employer.certifications().stream()
            .map(row -> new NamedPart(row.certification(), row.named()))
            .toList());
    return new Section("asked", "What its jobs ask for", List.of(), tables);
  }

  private Section beside() {
    return new Section(
        "beside",
        "Beside other employers",
        List.of(
            employer.beside().isEmpty()
                ? "Too few employers hire in its roles for a comparison."
                : "Its open jobs beside the open jobs of all employers in the same roles, of those that state a workplace. Its own are counted; the others' share has the interval."),
        employer.beside().isEmpty()
            ? List.of()
            : List.of(
                new Table(
                    "beside",
                    "Workplace",
                    List.of("", "Here", "All employers", "95 %", "Its share is"),
                    employer.beside().stream().map(EmployerReport::beside).toList())));
  }

  private static Row beside(EmployerAnswer.Beside row) {
    return Row.of(
        row.here().evidence().link(),
        row.workplace().name(),
        Wording.percent(row.here().share()),
        Wording.percent(row.market().share()),
        GuideReport.interval(row.market()),
        standing(row));
  }

  /// Where its share stands, in whole percents: what looks alike on a page is not told apart.
  public static String standing(EmployerAnswer.Beside row) {
    return row.market()
        .interval()
        .map(limits ->
            percent(row.here().share()) > percent(limits.high())
                ? "above their interval"
                : percent(row.here().share()) < percent(limits.low())
                    ? "below their interval"
                    : "not told apart")
        .orElse(NONE);
  }

  private static long percent(double share) {
    return Math.round(share * 100);
  }

  private Section newest() {
    return new Section(
        "newest",
        "Newest open jobs",
        List.of(),
        List.of(
            new Table(
                "newest",
                "Its open jobs, the newest first",
                List.of("Job", "Places", "First seen", "Id"),
                employer.newest().stream()
                    .map(job ->
                        Row.of(
                            employer.scope(),
                            job.title(),
                            job.places().isEmpty() ? NONE : String.join("; ", job.places()),
                            Wording.day(job.firstSeen()),
                            job.id()))
                    .toList())));
  }
}
