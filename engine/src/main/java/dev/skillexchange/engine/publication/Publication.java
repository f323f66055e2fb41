package dev.skillexchange.engine.publication;

import dev.skillexchange.engine.Progress;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.BehindAnswer.JobSet;
import dev.skillexchange.engine.answer.RolesAnswer;
import dev.skillexchange.engine.desk.Desk;
import dev.skillexchange.engine.desk.Question;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes every guide that has jobs as a static site: lists of roles, a page for each role, for
/// each employer that a guide names and for near roles side by side, and a page for the jobs behind
/// each figure. Whoever has a desk can publish, also while another process owns the home; the files
/// are this process's own.
public final class Publication {
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
      SiteWriter writer =
          new SiteWriter(desk, site, new SiteHead(address), new SiteLinks(jobs.keySet()));
      writer.guides(progress);
      writer.employers(progress);
      writer.comparisons(progress);
      writer.evidence(progress);
      writer.lists(roles, jobs);
      address.ifPresent(known -> writer.crawling(known, roles.basis()));
      SiteFiles.shipped(site);
      site.replace();
      return writer.published(roles.basis(), (System.nanoTime() - began) / 1e9);
    }
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
}
