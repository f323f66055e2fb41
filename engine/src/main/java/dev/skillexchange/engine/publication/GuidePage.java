package dev.skillexchange.engine.publication;

import static dev.skillexchange.engine.publication.SitePage.link;
import static dev.skillexchange.engine.publication.SitePage.paragraph;
import static dev.skillexchange.engine.report.HtmlReport.escaped;

import dev.skillexchange.engine.answer.Counted;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.PayAnswer;
import dev.skillexchange.engine.answer.QuestionRow;
import dev.skillexchange.engine.answer.RelatedRow;
import dev.skillexchange.engine.answer.RoleShareRow;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.report.GuideReport;
import dev.skillexchange.engine.report.PaySection;
import dev.skillexchange.engine.report.Report;
import dev.skillexchange.engine.report.Report.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page of a role, or of all roles: the sections, figures and words of its guide as every face
/// has them, with links from its figures to the pages of their jobs.
final class GuidePage {
  private static final String ROOT = "../";
  private static final int MOST_COMPARED = 3;

  private final GuideAnswer guide;
  private final SiteLinks links;
  private final EvidenceFiles evidence;
  private final StringBuilder out = new StringBuilder();

  /// @param links told which employers and comparisons this page leads to
  /// @param evidence told which pages of jobs this one leads to
  GuidePage(GuideAnswer guide, SiteLinks links, EvidenceFiles evidence) {
    this.guide = guide;
    this.links = links;
    this.evidence = evidence;
  }

  /// @param head further elements of the head, as HTML
  String html(String head) {
    Report report = GuideReport.of(guide);
    out.append("<h1>").append(escaped(report.title())).append("</h1>\n");
    out.append("<p class=\"lead\">").append(escaped(guide.summary())).append("</p>\n");
    headlines();
    contents(report);
    GuidePlots plots = new GuidePlots(guide);
    ShortTables shown = new ShortTables(guide);
    TableHtml tables = new TableHtml(query -> ROOT + evidence.file(query), this::named);
    for (Section section : report.sections()) {
      out.append(
          "<h2 id=\"" + escaped(section.id()) + "\">" + escaped(section.title()) + "</h2>\n");
      words(section);
      String drawn = plots.of(section.id());
      out.append(drawn);
      tables.write(shown.of(section), !drawn.isEmpty(), out);
      if (section.id().equals("related")) {
        guide.role().ifPresent(this::compared);
      }
    }
    return new SitePage(guide.basis(), ROOT, report.title(), head, true).html(out.toString());
  }

  private void headlines() {
    out.append("<dl class=\"figures\">");
    guide.pay().stream().filter(PayAnswer::told).findFirst().ifPresent(this::offer);
    headline("Open now", guide.demand().open(), "job", "at the last reading");
    headline("Hiring", guide.demand().hiring(), "employer", "with an open job");
    headline("Counted here", guide.jobs(), "job", "in the last twelve months");
    out.append("</dl>\n");
  }

  private void offer(PayAnswer pay) {
    pay.all()
        .band()
        .ifPresent(band ->
            figure(
                "Adverts offer",
                pay.money(band.low().value()) + " to " + pay.money(band.high().value()),
                pay.currency() + " " + Labels.each(pay.per()),
                Wording.count(pay.all().evidence().jobs(), "job")
                    + " of "
                    + Wording.number(pay.all().evidence().outOf())
                    + ", "
                    + Wording.count(pay.all().evidence().employers(), "employer"),
                pay.all().evidence().link()));
  }

  private void headline(String what, Counted count, String unit, String sample) {
    figure(
        what,
        Wording.number(count.value()),
        count.value() == 1 ? unit : unit + "s",
        sample,
        count.evidence().link());
  }

  private void figure(String what, String value, String unit, String sample, String query) {
    out.append(
        """
        <div><dt>%s</dt><dd><span class="big">%s</span> %s<small>%s</small></dd></div>
        """
            .formatted(escaped(what), escaped(value), escaped(unit), jobs(query, sample)));
  }

  private String jobs(String query, String text) {
    return link(ROOT + evidence.file(query), text);
  }

  private void contents(Report report) {
    out.append("<nav class=\"contents\" aria-label=\"On this page\">");
    report
        .sections()
        .forEach(section -> out.append(link("#" + section.id(), section.title())).append(' '));
    out.append("</nav>\n");
  }

  private void words(Section section) {
    switch (section.id()) {
      case "questions" -> guide.questions().forEach(this::question);
      case "limits" -> {
        out.append("<ul>");
        section.paragraphs().forEach(limit -> out.append("<li>" + escaped(limit) + "</li>\n"));
        out.append("</ul>\n");
      }
      case "pay" -> pay(section);
      case "role" -> {
        section.paragraphs().forEach(text -> out.append(paragraph(text)));
        guide.description().ifPresent(role -> nearest(role.neighbours()));
      }
      default -> section.paragraphs().forEach(text -> out.append(paragraph(text)));
    }
  }

  /// Bases that too few state for a figure are folded, each with its reason and its jobs.
  private void pay(Section section) {
    out.append(paragraph(section.paragraphs().getFirst()));
    guide.pay().stream()
        .filter(PayAnswer::told)
        .forEach(pay -> PaySection.hidden(pay).ifPresent(text -> out.append(paragraph(text))));
    List<PayAnswer> thin = guide.pay().stream().filter(pay -> !pay.told()).toList();
    PaySection.converted(guide).forEach(text -> out.append(paragraph(text)));
    if (!thin.isEmpty()) {
      out.append("<details><summary>Also stated, by too few for a figure</summary><ul>");
      thin.forEach(pay ->
          out.append("<li>")
              .append(
                  jobs(pay.all().evidence().link(), pay.currency() + " " + Labels.each(pay.per())))
              .append(": ")
              .append(escaped(pay.all().withheld().orElse("")))
              .append("</li>\n"));
      out.append("</ul></details>\n");
    }
  }

  private void question(QuestionRow row) {
    out.append("<details><summary>" + escaped(row.question()) + "</summary><p>")
        .append(escaped(row.answer()));
    row.behind().forEach(behind -> out.append(' ').append(jobs(behind.link(), behind.what())));
    out.append("</p></details>\n");
  }

  private void nearest(List<Named> roles) {
    if (!roles.isEmpty()) {
      out.append(
          roles.stream()
              .map(role ->
                  links
                      .knownRole(role.id())
                      .map(path -> link(ROOT + path, role.name()))
                      .orElse(escaped(role.name())))
              .collect(Collectors.joining(", ", "<p>Nearest roles: ", ".</p>\n")));
    }
  }

  /// The ways to this role beside the likest ones that have a page.
  private void compared(Named self) {
    List<String> ways =
        guide.related().stream()
            .map(row -> row.role())
            .filter(role -> links.knownRole(role.id()).isPresent())
            .limit(MOST_COMPARED)
            .map(role -> link(ROOT + links.pair(self.id(), role.id()), role.name()))
            .toList();
    if (!ways.isEmpty()) {
      out.append("<p>Side by side with " + String.join(", ", ways) + ".</p>\n");
    }
  }

  /// The first cell of a table of roles or of employers leads to their pages.
  private String named(String table, String cell) {
    Optional<String> page =
        switch (table) {
          case "related" -> page(guide.related().stream().map(RelatedRow::role), cell);
          case "roles" -> page(guide.roles().stream().map(RoleShareRow::role), cell);
          case "employers" ->
              guide.employers().stream()
                  .map(row -> row.employer())
                  .filter(employer -> employer.name().equals(cell))
                  .findFirst()
                  .map(employer -> links.employer(employer.id()));
          default -> Optional.empty();
        };
    return page.map(path -> link(ROOT + path, cell)).orElse(escaped(cell));
  }

  private Optional<String> page(Stream<Named> roles, String name) {
    return roles
        .filter(role -> role.name().equals(name))
        .findFirst()
        .flatMap(role -> links.knownRole(role.id()));
  }
}
