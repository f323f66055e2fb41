package dev.skillexchange.engine.publication;

import static dev.skillexchange.engine.report.HtmlReport.escaped;

import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.BehindAnswer.JobLine;
import dev.skillexchange.engine.answer.BehindAnswer.JobSet;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.Wording;

/// The page of the jobs behind a figure: of each its title, employer, a few words of its advert and
/// the link to it. Of many jobs the newest stand there, and how many more there are.
final class EvidencePage {
  private static final String ROOT = "../../";

  private final Basis basis;
  private final JobSet set;

  EvidencePage(Basis basis, JobSet set) {
    this.basis = basis;
    this.set = set;
  }

  String html() {
    String filters = String.join(", ", set.filters());
    StringBuilder out = new StringBuilder();
    out.append("<h1>").append(escaped(Labels.count(set.total(), "job"))).append("</h1>\n");
    out.append("<p class=\"lead\">").append(escaped(filters)).append("</p>\n");
    if (!set.jobs().isEmpty()) {
      out.append("<div class=\"data\"><table><caption>")
          .append(
              set.total() > set.jobs().size()
                  ? "The newest " + Wording.number(set.jobs().size()) + " of them"
                  : "All of them, the newest first")
          .append(
              "</caption><thead><tr><th scope=\"col\">Job</th><th scope=\"col\">Employer</th><th scope=\"col\">In its words</th><th scope=\"col\">Seen</th></tr></thead>\n<tbody>\n");
      set.jobs().forEach(job -> line(job, out));
      out.append("</tbody></table></div>\n");
    }
    long more = set.total() - set.jobs().size();
    if (more > 0) {
      out.append(SitePage.paragraph("And " + Wording.number(more) + " more."));
    }
    return new SitePage(basis, ROOT, "Jobs: " + filters, "", false).html(out.toString());
  }

  private static void line(JobLine job, StringBuilder out) {
    out.append("<tr><th scope=\"row\">")
        .append(
            job.url()
                .filter(EvidencePage::web)
                .map(url ->
                    "<a rel=\"noopener noreferrer nofollow\" href=\""
                        + escaped(url)
                        + "\">"
                        + escaped(job.title())
                        + "</a>")
                .orElse(escaped(job.title())))
        .append("</th><td>")
        .append(escaped(job.employer()))
        .append("</td><td>")
        .append(
            job.quote()
                .map(quote ->
                    "<q>"
                        + escaped(quote.before())
                        + "<mark>"
                        + escaped(quote.words())
                        + "</mark>"
                        + escaped(quote.after())
                        + "</q>")
                .orElse(""))
        .append("</td><td>")
        .append(
            job.closed()
                .map(day -> "closed " + Wording.day(day))
                .orElse("since " + Wording.day(job.firstSeen())))
        .append("</td></tr>\n");
  }

  private static boolean web(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }
}
