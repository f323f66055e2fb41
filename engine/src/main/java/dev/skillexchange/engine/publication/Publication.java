package dev.skillexchange.engine.publication;

import com.fasterxml.jackson.databind.JsonNode;
import dev.skillexchange.engine.Progress;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.BehindAnswer;
import dev.skillexchange.engine.answer.BehindAnswer.JobSet;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.RolesAnswer;
import dev.skillexchange.engine.desk.Desk;
import dev.skillexchange.engine.desk.Question;
import dev.skillexchange.engine.desk.Wire;
import dev.skillexchange.engine.report.Crawling;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Writes every guide that has jobs as a static site: a list of roles, a page for each role, and a
/// page for the jobs behind each figure. Whoever has a desk can publish, also while another process
/// owns the home; the files are this process's own.
public final class Publication {
  private static final int JOBS_ON_A_PAGE = 200;
  private static final int QUERIES_AT_ONCE = 100;

  private final Desk desk;
  private final Optional<PublicAddress> address;

  /// @param address where the site will be found; without one it has neither sitemap nor canonical
  ///   links
  public Publication(Desk desk, Optional<PublicAddress> address) {
    this.desk = desk;
    this.address = address;
  }

  /// Publishes into a folder, which is replaced as a whole when the site is complete.
  ///
  /// @throws UserError where the folder holds something else, where there is no job, or where the
  ///   market changed meanwhile
  public PublishedSite publish(Path folder, Progress progress) {
    long began = System.nanoTime();
    RolesAnswer roles = desk.ask(new Question.Roles(), progress);
    Map<String, Long> jobs = jobs(roles, progress);
    if (jobs.isEmpty()) {
      throw new UserError(
          "nothing to publish", "no job of any role", "Import postings first, or make a sample.");
    }
    try (SiteFolder site = SiteFolder.begin(folder)) {
      EvidenceFiles evidence = new EvidenceFiles();
      SiteHead head = new SiteHead(address);
      int done = 0;
      for (String role : jobs.keySet()) {
        progress.at("publishing " + role, done, jobs.size());
        guide(role, jobs, evidence, head, site);
        done++;
      }
      site.write("index.html", new IndexPage(roles, jobs).html(head.index()));
      SiteFiles.shipped(site);
      address
          .filter(_ -> !roles.basis().sample())
          .ifPresent(known ->
              site.write(
                  "sitemap.xml",
                  Crawling.sitemap(known, paths(jobs.keySet()), roles.basis().asOf())));
      site.replace();
      return new PublishedSite(
          site.folder().toString(),
          roles.basis().sample(),
          roles.basis().asOf(),
          jobs.size(),
          evidence.count(),
          site.bytes(),
          (System.nanoTime() - began) / 1e9);
    }
  }

  private static List<String> paths(Set<String> roles) {
    return Stream.concat(
            Stream.of("/index.html"), roles.stream().map(role -> "/roles/" + role + ".html"))
        .toList();
  }

  /// How many jobs the guide of each role is about, of those that have some.
  private Map<String, Long> jobs(RolesAnswer roles, Progress progress) {
    Map<String, Long> jobs = new LinkedHashMap<>();
    List<String> ids =
        roles.families().stream()
            .flatMap(family -> family.roles().stream())
            .map(row -> row.role().id())
            .toList();
    List<String> queries =
        ids.stream()
            .map(id -> JobQuery.all().with(Parameter.ROLE, id).with(Parameter.SEEN, "12m").toLink())
            .toList();
    List<JobSet> sets = desk.ask(new Question.Behind(queries, 0), progress).sets();
    for (int i = 0; i < ids.size(); i++) {
      if (sets.get(i).total() > 0) {
        jobs.put(ids.get(i), sets.get(i).total());
      }
    }
    return jobs;
  }

  private void guide(
      String role, Map<String, Long> jobs, EvidenceFiles evidence, SiteHead head, SiteFolder site) {
    GuideAnswer guide = desk.ask(new Question.Guide(role, "", ""), Progress.silent());
    site.write(
        "roles/" + role + ".html",
        new GuidePage(guide, jobs.keySet(), evidence).html(head.guide(guide)));
    Map<String, Long> counted = counted(guide);
    List<String> queries = evidence.take();
    for (int from = 0; from < queries.size(); from += QUERIES_AT_ONCE) {
      List<String> part = queries.subList(from, Math.min(queries.size(), from + QUERIES_AT_ONCE));
      BehindAnswer behind = desk.ask(new Question.Behind(part, JOBS_ON_A_PAGE), Progress.silent());
      behind.sets().forEach(set -> evidence(set, counted, jobs.keySet(), behind.basis(), site));
    }
  }

  private static void evidence(
      JobSet set, Map<String, Long> counted, Set<String> published, Basis basis, SiteFolder site) {
    if (counted.getOrDefault(set.link(), set.total()) != set.total()) {
      throw new UserError(
          "the market changed while it was published",
          set.link(),
          "Publish again when the import has ended.");
    }
    site.write(EvidenceFiles.path(set.link()), new EvidencePage(basis, set, published).html());
  }

  /// How many jobs each figure of a guide counted, by its query.
  private static Map<String, Long> counted(GuideAnswer guide) {
    Map<String, Long> counted = new HashMap<>();
    for (JsonNode one : Wire.json().valueToTree(guide).findValues("evidence")) {
      counted.put(one.path("link").asText(), one.path("jobs").asLong());
    }
    return counted;
  }
}
