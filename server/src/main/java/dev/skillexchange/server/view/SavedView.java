package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.HiddenAnswer;
import dev.skillexchange.engine.answer.SavedAnswer;
import dev.skillexchange.engine.answer.SavedAnswer.SavedRow;
import dev.skillexchange.engine.answer.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// The page of what a person keeps.
///
/// @param jobs how many jobs are hidden by themselves, in words; empty where none is
public record SavedView(
    Frame frame, List<Search> searches, String jobs, List<Job> latest, List<Employer> employers) {

  private static final int MOST_LISTED = 10;

  /// A saved search.
  ///
  /// @param fresh how many jobs are new in it, in words; empty where none is
  /// @param visited since when
  public record Search(
      String id,
      String name,
      String link,
      String filters,
      String total,
      String fresh,
      String visited,
      int visits) {}

  /// A hidden job.
  public record Job(String id, String link, String title, String employer, String why) {}

  /// A hidden employer.
  public record Employer(String id, String name, String link, String jobs) {}

  public static SavedView of(
      SavedAnswer saved, HiddenAnswer hidden, Optional<PublicAddress> site, Engine engine) {
    return new SavedView(
        Frame.of(
            "Saved",
            "/saved",
            saved.basis(),
            PageHead.About.site("", "/saved", false),
            site,
            engine),
        saved.searches().stream().map(SavedView::search).toList(),
        hidden.total() == 0 ? "" : Wording.count(hidden.total(), "hidden job"),
        hidden.jobs().stream().limit(MOST_LISTED).flatMap(job -> job(job).stream()).toList(),
        hidden.employers().stream()
            .map(one ->
                new Employer(
                    one.employer().id(),
                    one.employer().name(),
                    EmployerView.link(one.employer().id()),
                    Wording.count(one.jobs(), "open job")))
            .toList());
  }

  static Search search(SavedRow row) {
    String filters = String.join(", ", row.filters());
    return new Search(
        row.id(),
        row.name(),
        "/jobs?" + row.link(),
        filters.equals(row.name()) ? "" : filters,
        Wording.count(row.jobs(), "job"),
        row.fresh() == 0 ? "" : Wording.number(row.fresh()) + " new",
        day(row.visited()),
        row.visits());
  }

  private static Optional<Job> job(HiddenAnswer.HiddenJob job) {
    return job.card()
        .map(card ->
            new Job(
                job.id(),
                JobRow.link(job.id()),
                card.title(),
                card.employer().name(),
                (job.reason().equals("applied") ? "applied " : "hidden ") + day(job.at())));
  }

  static String day(Instant at) {
    return Wording.day(at.atZone(ZoneOffset.UTC).toLocalDate());
  }
}
