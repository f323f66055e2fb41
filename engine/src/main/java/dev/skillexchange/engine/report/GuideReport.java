package dev.skillexchange.engine.report;

import dev.skillexchange.catalogue.DayPart;
import dev.skillexchange.engine.answer.ActivityRow;
import dev.skillexchange.engine.answer.CertificationRow;
import dev.skillexchange.engine.answer.EmployerRow;
import dev.skillexchange.engine.answer.Evidence;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.GuideAnswer.NamedPart;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.Money;
import dev.skillexchange.engine.answer.Part;
import dev.skillexchange.engine.answer.QuestionRow;
import dev.skillexchange.engine.answer.RungRow;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.answer.YearsRow;
import dev.skillexchange.engine.report.Report.Row;
import dev.skillexchange.engine.report.Report.Section;
import dev.skillexchange.engine.report.Report.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// A guide as a document.
public final class GuideReport {
  private static final String NONE = "–";

  private final GuideAnswer guide;

  private GuideReport(GuideAnswer guide) {
    this.guide = guide;
  }

  public static Report of(GuideAnswer guide) {
    return new GuideReport(guide).report();
  }

  private Report report() {
    List<Section> sections = new ArrayList<>();
    RoleSections roles = new RoleSections(guide);
    roles.description().ifPresent(sections::add);
    if (guide.jobs().value() > 0) {
      roles.roles().ifPresent(sections::add);
      sections.add(demand());
      sections.add(new PaySection(guide).section());
      sections.add(new SkillSection(guide).section());
      sections.add(path());
      sections.add(day());
      sections.add(certifications());
      sections.add(employers());
      roles.related().ifPresent(sections::add);
      sections.add(questions());
    }
    sections.add(new Section("limits", "What the data can not tell", guide.limits(), List.of()));
    return new Report(guide.title(), lead(), sections);
  }

  private List<String> lead() {
    List<String> lead = new ArrayList<>();
    if (guide.basis().sample()) {
      lead.add("Sample data: invented employers.");
    }
    lead.add(guide.summary());
    return lead;
  }

  private Section demand() {
    List<Table> tables = new ArrayList<>();
    add(tables, "countries", "Where: countries, by share of the jobs", guide.demand().countries());
    add(tables, "regions", "Where: regions", guide.demand().regions());
    add(tables, "cities", "Where: cities", guide.demand().cities());
    add(tables, "workplaces", "Workplace, of the jobs that state one", guide.demand().workplaces());
    add(
        tables,
        "employment",
        "Kind of employment, of the jobs that state one",
        guide.demand().employments());
    if (!guide.flow().months().isEmpty()) {
      tables.add(months());
    }
    return new Section(
        "demand",
        "Demand",
        List.of(
            "%s at %s open%s, shown by %s; %s seen in all, shown by %s."
                .formatted(
                    Wording.count(guide.demand().open().value(), "job"),
                    Wording.count(guide.demand().hiring().value(), "employer"),
                    guide.basis().asOf().map(day -> " on " + Wording.day(day)).orElse(""),
                    Wording.count(guide.demand().openPostings(), "posting"),
                    Wording.count(guide.jobs().value(), "job"),
                    Wording.count(guide.postings(), "posting")),
            guide.flow().timeOpen(),
            guide.flow().months().isEmpty()
                ? "No trend: it takes complete readings of the same boards in two months."
                : "The trend compares each month with the one before it on the boards that were"
                    + " read completely in both."),
        tables);
  }

  private Table months() {
    return new Table(
        "months",
        "By month, of boards read completely in it and in the month before",
        List.of("Month", "Opened", "Closed", "Open at the end", "Index", "Boards"),
        guide.flow().months().stream()
            .map(month ->
                new Row(
                    List.of(
                        month.month() + (month.partial() ? " (so far)" : ""),
                        Wording.number(month.opened()),
                        Wording.number(month.closed()),
                        Wording.number(month.open()),
                        String.format(Locale.ROOT, "%.0f", month.index()),
                        Wording.number(month.boards())),
                    Optional.empty()))
            .toList());
  }

  private static void add(List<Table> tables, String id, String caption, List<NamedPart> parts) {
    if (!parts.isEmpty()) {
      tables.add(shares(id, caption, parts));
    }
  }

  static Table shares(String id, String caption, List<NamedPart> parts) {
    return new Table(
        id,
        caption,
        List.of("", "Share", "95 % interval", "Jobs", "Employers"),
        parts.stream()
            .map(row ->
                Row.of(
                    row.part().evidence().link(),
                    row.what().name(),
                    Wording.percent(row.part().share()),
                    interval(row.part()),
                    outOf(row.part().evidence()),
                    Wording.number(row.part().evidence().employers())))
            .toList());
  }

  static String interval(Part part) {
    return part.interval().map(Wording::percents).orElse(NONE);
  }

  static String outOf(Evidence evidence) {
    return Wording.number(evidence.jobs()) + " of " + Wording.number(evidence.outOf());
  }

  private Section path() {
    List<Table> tables = new ArrayList<>();
    tables.add(
        new Table(
            "levels",
            "The ladder, by share of the jobs that state a level",
            List.of(
                "Level",
                "Branch",
                "Usual years",
                "Share",
                "Least years asked (median)",
                "Skills that appear",
                "Jobs"),
            guide.ladder().stream().map(GuideReport::rung).toList()));
    tables.add(
        new Table(
            "years",
            "Years of experience asked for, all levels",
            List.of("Median of the least years", "95 % interval", "Jobs", "Employers"),
            List.of(
                Row.of(
                    guide.entry().years().evidence().link(),
                    years(guide.entry().years()),
                    guide
                        .entry()
                        .years()
                        .interval()
                        .map(limits ->
                            Wording.years(limits.low()) + " to " + Wording.years(limits.high()))
                        .orElse(NONE),
                    outOf(guide.entry().years().evidence()),
                    Wording.number(guide.entry().years().evidence().employers())))));
    add(
        tables,
        "education",
        "Least education, of the jobs that state one",
        guide.entry().education());
    return new Section("path", "Career path", List.of(), tables);
  }

  private static Row rung(RungRow rung) {
    return Row.of(
            rung.share().evidence().link(),
            rung.level().name(),
            rung.track(),
            usual(rung.usualFrom(), rung.usualTo()),
            Wording.percent(rung.share().share()),
            years(rung.years()),
            rung.gains().isEmpty()
                ? NONE
                : Wording.list(rung.gains().stream().map(gain -> gain.skill().name()).toList()),
            outOf(rung.share().evidence()))
        .also("Least years asked (median)", rung.years().evidence().link());
  }

  private static String usual(OptionalInt from, OptionalInt to) {
    return from.isEmpty()
        ? NONE
        : to.isEmpty() ? from.getAsInt() + "+" : from.getAsInt() + " to " + to.getAsInt();
  }

  private static String years(YearsRow row) {
    return row.median().map(Wording::years).orElse("too few");
  }

  private Section day() {
    return new Section(
        "day",
        guide.role().isPresent() ? "A day in the role" : "A day at work",
        List.of(
            guide.day().isEmpty()
                ? "The adverts name no activity of the catalogue."
                : "What adverts say that one does, by the share of jobs that name it. It is not how"
                    + " the time is spent."),
        guide.day().isEmpty()
            ? List.of()
            : List.of(
                new Table(
                    "activities",
                    "Activities",
                    List.of("Activity", "Part of the day", "Named", "95 %", "Jobs", "For example"),
                    guide.day().stream()
                        .sorted(
                            Comparator.comparing(row -> DayPart.of(row.part().id()).orElseThrow()))
                        .map(GuideReport::activity)
                        .toList())));
  }

  private static Row activity(ActivityRow row) {
    return Row.of(
        row.named().evidence().link(),
        row.activity().name(),
        row.part().name(),
        Wording.percent(row.named().share()),
        interval(row.named()),
        outOf(row.named().evidence()),
        row.quote()
            .map(quote ->
                "“"
                    + quote.before()
                    + quote.words()
                    + quote.after()
                    + "” ("
                    + quote.employer()
                    + ")")
            .orElse(NONE));
  }

  private Section certifications() {
    return new Section(
        "certifications",
        "Certifications",
        guide.certifications().isEmpty()
            ? List.of("No advert names a certification of the catalogue.")
            : List.of(certificationPay()),
        guide.certifications().isEmpty()
            ? List.of()
            : List.of(
                new Table(
                    "certifications",
                    "By the share of jobs that name them",
                    List.of("Certification", "Issuer", "Grade", "Named", "Required", "Pay", "Jobs"),
                    guide.certifications().stream().map(GuideReport::certification).toList())));
  }

  private String certificationPay() {
    return guide.certifications().stream().anyMatch(row -> row.pay().isPresent())
        ? "\"Pay\" tells how much more adverts offer that name the certification, within the same "
            + SkillWords.within(guide)
            + ": an association, not what it is worth. Where it is not told, too few employers tell."
        : "What pay certifications go with can not be told: too few employers tell.";
  }

  private static Row certification(CertificationRow row) {
    return Row.of(
            row.named().evidence().link(),
            row.certification().name(),
            row.issuer(),
            row.grade(),
            Wording.percent(row.named().share()),
            Wording.percent(row.required().share()),
            row.pay().map(SkillWords::pay).orElse(NONE),
            outOf(row.named().evidence()))
        .also("Required", row.required().evidence().link());
  }

  private Section employers() {
    return new Section(
        "employers",
        "Who is hiring",
        List.of(),
        List.of(
            new Table(
                "employers",
                "Employers with most open jobs",
                List.of("Employer", "Open jobs", "Levels", "Workplace", "Stack", "Pay as stated"),
                guide.employers().stream().map(GuideReport::employer).toList())));
  }

  private static Row employer(EmployerRow row) {
    return Row.of(
        row.open().evidence().link(),
        row.employer().name(),
        Wording.number(row.open().value()),
        listed(row.levels()),
        listed(row.workplaces()),
        listed(row.skills()),
        listed(
            row.pay().stream()
                .limit(3)
                .map(pay ->
                    Money.range(pay.min(), pay.max(), pay.currency())
                        + " "
                        + Labels.each(pay.per()))
                .toList()));
  }

  static String listed(List<String> values) {
    return values.isEmpty() ? NONE : String.join("; ", values);
  }

  private Section questions() {
    List<String> paragraphs = new ArrayList<>();
    for (QuestionRow row : guide.questions()) {
      paragraphs.add(row.question() + " " + row.answer());
    }
    return new Section("questions", "Questions and answers", paragraphs, List.of());
  }
}
