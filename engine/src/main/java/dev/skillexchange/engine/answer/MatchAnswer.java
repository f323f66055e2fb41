package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import java.util.List;
import java.util.Optional;

/// Open jobs that fit a list of skills, best first.
///
/// @param skills the skills as understood
/// @param link the query of the jobs that were looked at
/// @param lookedAt how many jobs these are
/// @param hidden what of them the person who asks hid; empty where nothing is
public record MatchAnswer(
    Basis basis,
    List<Named> skills,
    String link,
    long lookedAt,
    Optional<SearchAnswer.Hidden> hidden,
    List<Match> matches)
    implements Answer {

  /// A job with its score from 0 to 100 and the reasons.
  public record Match(JobCard job, double score, List<Reason> held, List<Reason> missing) {}

  /// A skill that the job names.
  ///
  /// @param need `required`, `preferred` or `used`
  public record Reason(String id, String name, String need) {}
}
