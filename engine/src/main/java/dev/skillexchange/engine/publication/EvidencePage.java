package dev.skillexchange.engine.publication;

import static dev.skillexchange.engine.report.HtmlReport.escaped;

import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.BehindAnswer.JobLine;
import dev.skillexchange.engine.answer.BehindAnswer.JobSet;
import dev.skillexchange.engine.answer.BehindAnswer.Quote;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.job.Employer;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.Optional;
import java.util.function.Function;

/// The page of the jobs behind a figure: of each its title, employer, a few words of its advert and
/// the link to it. Of many jobs the newest stand there, and how many more there are.
final class EvidencePage {
  private static final String ROOT = "../../";

  private final Basis basis;
  private final JobSet set;
  private final SiteLinks links;
  private final boolean quoted;

  /// @param links which roles and employers have a page
  EvidencePage(Basis basis, JobSet set, SiteLinks links) {
    this.basis = basis;
    this.set = set;
    this.links = links;
    this.quoted = set.jobs().stream().anyMatch(job -> job.quote().isPresent());
  }

  String html() {
    String filters = String.join(", ", set.filters());
    StringBuilder out = new StringBuilder();
    out.append("<h1>").append(escaped(Wording.count(set.total(), "job"))).append("</h1>\n");
    out.append("<p class=\"lead\">").append(escaped(filters)).append("</p>\n");
    JobQuery query = JobQuery.ofLink(set.link());
    lead(query, Parameter.ROLE, links::knownRole, "The guide", out);
    lead(query, Parameter.EMPLOYER, links::knownEmployer, "The employer", out);
    if (!set.jobs().isEmpty()) {
      out.append("<div class=\"data\"><table><caption>")
          .append(
              set.total() > set.jobs().size()
                  ? "The newest " + Wording.number(set.jobs().size()) + " of them"
                  : "All of them, the newest first")
          .append(
              "</caption><thead><tr><th scope=\"col\">Job</th><th scope=\"col\">Employer</th><th scope=\"col\">Seen</th>")
          .append(quoted ? "<th scope=\"col\">In its words</th>" : "")
          .append("</tr></thead>\n<tbody>\n");
      set.jobs().forEach(job -> line(job, out));
      out.append("</tbody></table></div>\n");
    }
    long more = set.total() - set.jobs().size();
    if (more > 0) {
      out.append(SitePage.paragraph("And " + Wording.number(more) + " more."));
    }
    return new SitePage(basis, ROOT, "Jobs: " + filters, "", false).html(out.toString());
  }

  /// The way back to what a figure of these jobs stands on.
  private static void lead(
      JobQuery query,
      Parameter parameter,
      Function<String, Optional<String>> page,
      String text,
      StringBuilder out) {
    query.values(parameter).stream()
        .map(page)
        .flatMap(Optional::stream)
        .forEach(path -> out.append("<p>" + SitePage.link(ROOT + path, text) + "</p>\n"));
  }

  private String employer(String name) {
    return links
        .knownEmployer(Employer.named(name).id().slug())
        .map(path -> SitePage.link(ROOT + path, name))
        .orElse(escaped(name));
  }

  private void line(JobLine job, StringBuilder out) {
    String title =
        job.url()
            .filter(EvidencePage::web)
            .map(url ->
                "<a rel=\"noopener noreferrer nofollow\" href=\"%s\">%s</a>"
                    .formatted(escaped(url), escaped(job.title())))
            .orElse(escaped(job.title()));
    String seen =
        job.closed()
            .map(day -> "closed " + Wording.day(day))
            .orElse("since " + Wording.day(job.firstSeen()));
    out.append(
            "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td>"
                .formatted(title, employer(job.employer()), seen))
        .append(quoted ? "<td>" + job.quote().map(EvidencePage::quote).orElse("") + "</td>" : "")
        .append("</tr>\n");
  }

  private static String quote(Quote quote) {
    return "<q>%s<mark>%s</mark>%s</q>"
        .formatted(escaped(quote.before()), escaped(quote.words()), escaped(quote.after()));
  }

  private static boolean web(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }
}
