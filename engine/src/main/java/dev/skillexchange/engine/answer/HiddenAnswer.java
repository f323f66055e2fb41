package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a person hid, the latest first.
///
/// @param total how many jobs were hidden by themselves; the listed ones are the latest
public record HiddenAnswer(
    Basis basis, long total, List<HiddenJob> jobs, List<HiddenEmployer> employers)
    implements Answer {

  /// A hidden job.
  ///
  /// @param id the job that now shows what was hidden
  /// @param card the job in short
  /// @param reason `unwanted` or `applied`
  public record HiddenJob(String id, Optional<JobCard> card, String reason, Instant at) {}

  /// An employer whose jobs are hidden.
  ///
  /// @param jobs how many open jobs it has
  public record HiddenEmployer(Named employer, Instant at, long jobs) {}
}
