package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.EmployerAnswer;
import dev.skillexchange.engine.answer.GuideAnswer.NamedPart;
import dev.skillexchange.engine.answer.Part;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.report.EmployerReport;
import dev.skillexchange.engine.report.Report;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The page of an employer.
///
/// @param also other spellings of its name, in words; empty where there is none
/// @param open whether it has an open job
/// @param roles with the way to the guide of each
/// @param beside its workplaces beside those of all employers in the same roles
/// @param all the search of its open jobs
public record EmployerView(
    Frame frame,
    String name,
    String also,
    String summary,
    boolean open,
    List<Headline> headlines,
    BarsView roles,
    BarsView levels,
    BarsView workplaces,
    List<TableView> places,
    List<TableView> employment,
    List<TableView> pay,
    BarsView skills,
    BarsView activities,
    BarsView certifications,
    List<Beside> beside,
    List<JobRow> newest,
    String all) {

  /// A workplace here and among all employers.
  public record Beside(String name, Share here, Share market, String standing) {}

  /// A share with its jobs.
  public record Share(String share, String sample, String link) {
    static Share of(Part part) {
      return new Share(
          Wording.percent(part.share()),
          Wording.number(part.evidence().jobs())
              + " of "
              + Wording.count(part.evidence().outOf(), "job")
              + part.interval().map(limits -> ", 95\u00a0% " + Wording.percents(limits)).orElse(""),
          "/jobs?" + part.evidence().link());
    }
  }

  public static EmployerView of(
      EmployerAnswer employer, Optional<PublicAddress> site, Engine engine) {
    Report report = EmployerReport.of(employer);
    return new EmployerView(
        Frame.of(
            employer.employer().name(),
            "/jobs",
            employer.basis(),
            PageHead.About.article(
                employer.employer().name() + ": " + EmployerReport.summary(employer),
                link(employer.employer().id()),
                true),
            site,
            engine),
        employer.employer().name(),
        Wording.list(employer.names().stream().skip(1).toList()),
        EmployerReport.summary(employer),
        employer.demand().open().value() > 0,
        List.of(
            Headline.of("Open now", employer.demand().open(), "job", "at the last reading"),
            Headline.of("Seen in all", employer.seen(), "job", "open and closed")),
        BarsView.of("Role", employer.roles(), role -> "/roles/" + role),
        BarsView.of("Level", employer.levels()),
        BarsView.of("Workplace", employer.demand().workplaces()),
        TableView.named(report, "countries", "regions", "cities"),
        TableView.named(report, "employment"),
        TableView.named(report, "pay"),
        BarsView.ofSkills(employer.skills()),
        BarsView.of("Activity", activities(employer)),
        BarsView.of("Certification", certifications(employer)),
        employer.beside().stream().map(EmployerView::beside).toList(),
        employer.newest().stream().map(JobRow::of).toList(),
        "/jobs?" + employer.scope());
  }

  private static List<NamedPart> activities(EmployerAnswer employer) {
    return employer.activities().stream()
        .map(row -> new NamedPart(row.activity(), row.named()))
        .toList();
  }

  private static List<NamedPart> certifications(EmployerAnswer employer) {
    return employer.certifications().stream()
        .map(row -> new NamedPart(row.certification(), row.named()))
        .toList();
  }

  private static Beside beside(EmployerAnswer.Beside row) {
    return new Beside(
        row.workplace().name(),
        Share.of(row.here()),
        Share.of(row.market()),
        EmployerReport.standing(row));
  }

  /// The address of an employer's page.
  public static String link(String id) {
    return "/employers/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
