package dev.skillexchange.engine.answer;

import dev.skillexchange.market.Floor;
import dev.skillexchange.market.Sample;

/// The jobs behind a figure.
///
/// @param jobs how many were counted
/// @param employers how many employers they belong to
/// @param outOf how many jobs the slice has, whether they state the matter or not
/// @param coverage `jobs` over `outOf`, from 0 to 1
/// @param link the query that lists exactly these jobs, as the part of a link behind `?`
public record Evidence(long jobs, long employers, long outOf, double coverage, String link) {

  static Evidence of(Sample sample) {
    return new Evidence(
        sample.jobs(),
        sample.employers(),
        sample.outOf(),
        sample.coverage(),
        sample.behind().toLink());
  }

  /// Why there is no figure.
  String reason(Floor floor) {
    return "stated in %,d of %s by %s; a figure needs %s and %s"
        .formatted(
            jobs,
            Wording.count(outOf, "job"),
            Wording.count(employers, "employer"),
            Wording.count(floor.jobs(), "job"),
            Wording.count(floor.employers(), "employer"));
  }
}
