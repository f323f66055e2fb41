package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.JobAnswer;
import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.report.JobMarkup;
import java.util.List;
import java.util.Optional;

/// The page of a job.
///
/// @param data what search engines are told, as JSON-LD; empty where they are told nothing
/// @param guide the guide of its role; empty where it has none
/// @param keep whether the person who asks hid it
/// @param url its page at the source; empty where there is none
/// @param notStated the main facts that its advert leaves open, in words
/// @param facts how many were read, in words
/// @param read every fact with the words it was read from
/// @param employer its other openings
public record JobView(
    Frame frame,
    String data,
    JobRow job,
    String role,
    String guide,
    String url,
    List<Summary> summary,
    String notStated,
    List<AdvertText.Piece> text,
    String facts,
    List<AdvertText.Fact> read,
    List<Like> similar,
    Employer employer,
    JobPostings postings,
    KeepView keep) {

  /// A main fact.
  ///
  /// @param link the way to the words that say it; empty where there is none
  public record Summary(String name, String value, String note, String link) {}

  /// A job like this one.
  ///
  /// @param shared the skills that both name; empty for none
  public record Like(JobRow job, String shared) {}

  /// The employer with other open jobs of it.
  ///
  /// @param all the search that lists them all
  public record Employer(
      String name, String link, String others, List<JobRow> newest, String all) {}

  /// The page of an answer.
  ///
  /// @param near the place that the visitor asked for, as links have it; empty for none
  public static JobView of(
      JobAnswer answer, String near, KeepView keep, Optional<PublicAddress> site, Engine engine) {
    JobCard card = answer.card();
    AdvertText text = AdvertText.of(answer);
    String path = JobRow.link(card.id());
    PageHead.About about = about(card, path, near.isEmpty() && card.closed().isEmpty());
    return new JobView(
        Frame.of(card.title(), "/jobs", answer.basis(), about, site, engine),
        about.whole()
            ? JobMarkup.of(answer, site.map(known -> known.of(path)).orElse(path)).orElse("")
            : "",
        JobRow.of(card),
        card.role().map(role -> role.name()).orElse(""),
        card.role().map(role -> "/roles/" + role.id()).orElse(""),
        JobPostings.web(card.url()),
        answer.summary().stream()
            .map(line -> new Summary(line.name(), line.value(), line.note(), text.link(line)))
            .toList(),
        String.join(", ", answer.notStated()),
        text.pieces(),
        Wording.count(answer.facts().size(), "fact"),
        text.facts(),
        answer.similar().stream()
            .map(row -> new Like(JobRow.of(row.card(), near), String.join(", ", row.shared())))
            .toList(),
        employer(answer, near),
        JobPostings.of(answer, site.isEmpty()),
        keep);
  }

  private static Employer employer(JobAnswer answer, String near) {
    JobCard card = answer.card();
    return new Employer(
        card.employer().name(),
        EmployerView.link(card.employer().id()),
        answer.openings().others() == 0
            ? ""
            : Wording.count(answer.openings().others(), "other open job"),
        answer.openings().newest().stream().map(one -> JobRow.of(one, near)).toList(),
        "/jobs?" + answer.openings().link());
  }

  private static PageHead.About about(JobCard card, String path, boolean whole) {
    String places = card.places().isEmpty() ? "" : " in " + String.join("; ", card.places());
    return PageHead.About.article(
        "%s at %s%s: what its advert asks for and offers, each fact with the words it was read from."
            .formatted(card.title(), card.employer().name(), places),
        path,
        whole);
  }
}
