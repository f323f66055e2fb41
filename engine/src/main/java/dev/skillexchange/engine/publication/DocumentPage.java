package dev.skillexchange.engine.publication;

import static dev.skillexchange.engine.publication.SitePage.link;
import static dev.skillexchange.engine.publication.SitePage.paragraph;
import static dev.skillexchange.engine.report.HtmlReport.escaped;

import dev.skillexchange.engine.answer.ComparisonAnswer;
import dev.skillexchange.engine.answer.Counted;
import dev.skillexchange.engine.answer.EmployerAnswer;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.report.ComparisonReport;
import dev.skillexchange.engine.report.EmployerReport;
import dev.skillexchange.engine.report.Report;
import dev.skillexchange.engine.report.Report.Section;
import java.util.List;
import java.util.stream.Stream;

/// The page of an employer or of a comparison: its document, with links from figures to the pages
/// of their jobs.
final class DocumentPage {
  private static final String ROOT = "../";

  /// The newest jobs have no figure; they stand on the page of all open jobs.
  private static final String NEWEST = "newest";

  private final SiteLinks links;
  private final EvidenceFiles evidence;

  DocumentPage(SiteLinks links, EvidenceFiles evidence) {
    this.links = links;
    this.evidence = evidence;
  }

  /// The page of an employer.
  ///
  /// @param head further elements of the head, as HTML
  String of(EmployerAnswer employer, String head) {
    Report report = EmployerReport.of(employer);
    StringBuilder out = new StringBuilder();
    top(report, out);
    Counted open = employer.demand().open();
    out.append("<p>" + jobs(open.evidence().link(), Wording.count(open.value(), "open job")))
        .append(", ")
        .append(jobs(employer.seen().evidence().link(), "all that were seen"))
        .append(".</p>\n");
    sections(report, employer.roles().stream().map(row -> row.what()).toList(), out);
    return new SitePage(employer.basis(), ROOT, report.title(), head, true).html(out.toString());
  }

  /// The page of a comparison of two roles.
  String of(ComparisonAnswer comparison, String head) {
    Report report = ComparisonReport.of(comparison);
    StringBuilder out = new StringBuilder();
    top(report, out);
    List<Named> roles = List.of(comparison.left().what(), comparison.right().what());
    out.append("<p>The guides: ")
        .append(String.join(", ", roles.stream().map(role -> role(role, role.name())).toList()))
        .append(".</p>\n");
    sections(report, roles, out);
    return new SitePage(comparison.basis(), ROOT, report.title(), head, true).html(out.toString());
  }

  private static void top(Report report, StringBuilder out) {
    out.append("<h1>" + escaped(report.title()) + "</h1>\n");
    report.lead().stream()
        .filter(text -> !text.startsWith("Sample data"))
        .forEach(text -> out.append("<p class=\"lead\">" + escaped(text) + "</p>\n"));
  }

  private void sections(Report report, List<Named> roles, StringBuilder out) {
    TableHtml tables =
        new TableHtml(
            query -> ROOT + evidence.file(query),
            (table, cell) ->
                table.equals("roles")
                    ? roles.stream()
                        .filter(role -> role.name().equals(cell))
                        .findFirst()
                        .map(role -> role(role, cell))
                        .orElse(escaped(cell))
                    : escaped(cell));
    for (Section section : told(report).toList()) {
      out.append(
          "<h2 id=\"" + escaped(section.id()) + "\">" + escaped(section.title()) + "</h2>\n");
      section.paragraphs().forEach(text -> out.append(paragraph(text)));
      tables.write(section.tables(), false, out);
    }
  }

  private static Stream<Section> told(Report report) {
    return report.sections().stream().filter(section -> !section.id().equals(NEWEST));
  }

  private String role(Named role, String text) {
    return links.knownRole(role.id()).map(path -> link(ROOT + path, text)).orElse(escaped(text));
  }

  private String jobs(String query, String text) {
    return link(ROOT + evidence.file(query), text);
  }
}
