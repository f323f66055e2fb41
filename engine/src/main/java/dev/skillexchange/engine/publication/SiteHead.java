package dev.skillexchange.engine.publication;

import static dev.skillexchange.engine.report.HtmlReport.escaped;

import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.ComparisonAnswer;
import dev.skillexchange.engine.answer.EmployerAnswer;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.GuideAnswer.RoleText;
import dev.skillexchange.engine.report.ComparisonReport;
import dev.skillexchange.engine.report.EmployerReport;
import dev.skillexchange.engine.report.StructuredData;
import java.util.Optional;

/// What pages tell search engines and those who share links: a description, Open Graph, where the
/// page is at home, and the guide in the words of schema.org.
record SiteHead(Optional<PublicAddress> address) {

  String index() {
    return tags(
        "website",
        "Careers, computed from the jobs themselves",
        "What adverts say of each role, every number with the jobs behind it.",
        "/index.html");
  }

  String guide(GuideAnswer guide) {
    String file = SiteLinks.guide(guide);
    return tags(
            "article",
            guide.title(),
            guide.description().map(RoleText::summary).orElse(guide.summary()),
            "/" + file)
        + StructuredData.of(
                guide,
                address.map(known -> known.of("/index.html")).orElse("../index.html"),
                address.map(known -> known.of("/" + file)).orElse("../" + file))
            .map(data -> "<script type=\"application/ld+json\">" + data + "</script>\n")
            .orElse("");
  }

  String employer(EmployerAnswer employer) {
    return tags(
        "article",
        employer.employer().name(),
        EmployerReport.summary(employer),
        "/" + SiteLinks.employerPath(employer.employer().id()));
  }

  String comparison(ComparisonAnswer comparison, String path) {
    return tags(
        "article",
        ComparisonReport.title(comparison),
        ComparisonReport.summary(comparison),
        "/" + path);
  }

  /// What a web server shows in place of a page that is not there, in whatever folder it was looked
  /// for: with an address its links are whole.
  String missing(Basis basis) {
    String root = address.map(known -> known.of("/")).orElse("");
    return new SitePage(basis, root, "No such page", "", false)
        .html(
            "<h1>No such page</h1>\n<p class=\"lead\">It may have had its day: a role, an employer or jobs that are no longer in the market.</p>\n<p>"
                + SitePage.link(root + "index.html", "All roles")
                + "</p>\n");
  }

  private String tags(String type, String title, String description, String path) {
    return """
    <meta name="description" content="%1$s">
    <meta property="og:type" content="%2$s">
    <meta property="og:site_name" content="SkillExchange">
    <meta property="og:title" content="%3$s">
    <meta property="og:description" content="%1$s">
    """
            .formatted(escaped(description), type, escaped(title))
        + address
            .map(known -> known.of(path))
            .map(url ->
                """
                <link rel="canonical" href="%1$s">
                <meta property="og:url" content="%1$s">
                """
                    .formatted(escaped(url)))
            .orElse("");
  }
}
