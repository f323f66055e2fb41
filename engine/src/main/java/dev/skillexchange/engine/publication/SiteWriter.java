package dev.skillexchange.engine.publication;

import com.fasterxml.jackson.databind.JsonNode;
import dev.skillexchange.engine.Progress;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.Answer;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.BehindAnswer;
import dev.skillexchange.engine.answer.BehindAnswer.JobSet;
import dev.skillexchange.engine.answer.ComparisonAnswer;
import dev.skillexchange.engine.answer.EmployerAnswer;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.RolesAnswer;
import dev.skillexchange.engine.desk.Desk;
import dev.skillexchange.engine.desk.Question;
import dev.skillexchange.engine.desk.Wire;
import dev.skillexchange.engine.report.Crawling;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The pages of a site, one kind after the other: guides tell which employers and comparisons get a
/// page, and all three which jobs.
final class SiteWriter {
  private static final int JOBS_ON_A_PAGE = 200;
  private static final int QUERIES_AT_ONCE = 100;

  private final Desk desk;
  private final SiteFolder site;
  private final SiteHead head;
  private final SiteLinks links;
  private final EvidenceFiles evidence = new EvidenceFiles();
  private final Map<String, Long> counted = new HashMap<>();

  SiteWriter(Desk desk, SiteFolder site, SiteHead head, SiteLinks links) {
    this.desk = desk;
    this.site = site;
    this.head = head;
    this.links = links;
  }

  void guides(Progress progress) {
    int done = 0;
    for (String role : links.roles()) {
      progress.at("publishing " + role, done++, links.roles().size());
      guide(role);
    }
    guide("");
  }

  /// @param role empty for all roles
  private void guide(String role) {
    GuideAnswer guide = asked(new Question.Guide(role, "", ""));
    site.write(
        SiteLinks.guide(guide), new GuidePage(guide, links, evidence).html(head.guide(guide)));
  }

  void employers(Progress progress) {
    int done = 0;
    DocumentPage pages = new DocumentPage(links, evidence);
    for (String id : links.employers()) {
      progress.at("publishing employers", done++, links.employers().size());
      EmployerAnswer employer = asked(new Question.Employer(id));
      site.write(SiteLinks.employerPath(id), pages.of(employer, head.employer(employer)));
    }
  }

  void comparisons(Progress progress) {
    int done = 0;
    DocumentPage pages = new DocumentPage(links, evidence);
    for (SiteLinks.Pair pair : links.pairs()) {
      progress.at("publishing comparisons", done++, links.pairs().size());
      JobQuery both =
          JobQuery.all()
              .and(Parameter.ROLE.id(), pair.left())
              .and(Parameter.ROLE.id(), pair.right());
      ComparisonAnswer comparison = asked(new Question.Compare(both.toLink(), ""));
      site.write(pair.path(), pages.of(comparison, head.comparison(comparison, pair.path())));
    }
  }

  /// Asks, and keeps how many jobs each figure of the answer counted.
  private <A extends Answer> A asked(Question<A> question) {
    A answer = desk.ask(question, Progress.silent());
    for (JsonNode one : Wire.json().valueToTree(answer).findValues("evidence")) {
      counted.put(one.path("link").asText(), one.path("jobs").asLong());
    }
    return answer;
  }

  /// The pages of the jobs behind all figures so far.
  void evidence(Progress progress) {
    List<String> queries = evidence.take();
    for (int from = 0; from < queries.size(); from += QUERIES_AT_ONCE) {
      progress.at("publishing jobs behind figures", from, queries.size());
      List<String> part = queries.subList(from, Math.min(queries.size(), from + QUERIES_AT_ONCE));
      BehindAnswer behind = desk.ask(new Question.Behind(part, JOBS_ON_A_PAGE), Progress.silent());
      behind.sets().forEach(set -> evidence(set, behind.basis()));
    }
  }

  private void evidence(JobSet set, Basis basis) {
    if (counted.getOrDefault(set.link(), set.total()) != set.total()) {
      throw new UserError(
          "the market changed while it was published",
          set.link(),
          "Publish again when the import has ended.");
    }
    site.write(EvidenceFiles.path(set.link()), new EvidencePage(basis, set, links).html());
  }

  /// The first page, the roles by letter, and what stands in place of a page that is not there.
  ///
  /// @param jobs how many jobs each role has, by its id
  void lists(RolesAnswer roles, Map<String, Long> jobs) {
    TitlePages titles =
        new TitlePages(
            roles.basis(), desk.ask(new Question.Titles(), Progress.silent()), links.roles());
    titles.write(site);
    site.write("index.html", new IndexPage(roles, jobs, titles).html(head.index()));
    site.write("404.html", head.missing(roles.basis()));
  }

  /// What search engines are told; of a sample market nothing.
  void crawling(PublicAddress address, Basis basis) {
    if (!basis.sample()) {
      List<String> paths = new ArrayList<>(List.of("/index.html", "/" + SiteLinks.MARKET));
      links.roles().forEach(role -> paths.add("/" + SiteLinks.role(role)));
      links.employers().forEach(employer -> paths.add("/" + SiteLinks.employerPath(employer)));
      links.pairs().forEach(pair -> paths.add("/" + pair.path()));
      site.write("sitemap.xml", Crawling.sitemap(address, paths, basis.asOf()));
    }
  }

  PublishedSite published(Basis basis, double seconds) {
    return new PublishedSite(
        site.folder().toString(),
        basis.sample(),
        basis.asOf(),
        links.roles().size(),
        links.employers().size(),
        links.pairs().size(),
        evidence.count(),
        site.bytes(),
        seconds);
  }
}
