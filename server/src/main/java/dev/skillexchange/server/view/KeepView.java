package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.person.HiddenJobs;
import dev.skillexchange.store.Hidden;
import java.time.ZoneOffset;
import java.util.Optional;

/// What a person may do with one job: hide it, note that they applied, hide its employer; or undo
/// it.
///
/// @param offered whether anything is kept for who asks
/// @param hidden since when it is hidden and why; empty where it is not
/// @param employerHidden whether all jobs of its employer are
public record KeepView(
    boolean offered,
    String job,
    String employer,
    String employerId,
    String hidden,
    boolean employerHidden,
    String back) {

  /// What the person who asks may do with a job.
  ///
  /// @param hiding empty where nothing is kept for who asks
  public static KeepView of(JobCard card, Optional<HiddenJobs> hiding) {
    return new KeepView(
        hiding.isPresent(),
        card.id(),
        card.employer().name(),
        card.employer().id(),
        hiding.flatMap(jobs -> jobs.of(card.id())).map(KeepView::said).orElse(""),
        hiding.filter(jobs -> jobs.employerHidden(card.employer().id())).isPresent(),
        JobRow.link(card.id()));
  }

  private static String said(Hidden hidden) {
    String day = Wording.day(hidden.at().atZone(ZoneOffset.UTC).toLocalDate());
    return switch (hidden.reason()) {
      case UNWANTED -> "You hid this job on " + day + ": your searches leave it out.";
      case APPLIED -> "You applied for this job on " + day + ": your searches leave it out.";
    };
  }
}
