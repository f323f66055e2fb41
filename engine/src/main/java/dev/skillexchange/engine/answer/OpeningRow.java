package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.Part.Limits;
import dev.skillexchange.roadmap.Opening;
import java.util.Optional;

/// How many jobs are within reach by their skills.
///
/// @param jobs counted
/// @param of how many require a skill that can be learnt
/// @param expected the share, from 0 to 1, at employers by whose jobs the steps were not chosen
/// @param interval of that at 95 %; empty where too few employers tell one
/// @param expectedJobs the same in jobs of the query, rounded
public record OpeningRow(
    long jobs, long of, double expected, Optional<Limits> interval, long expectedJobs) {

  static OpeningRow of(Opening opening) {
    double expected = opening.expected().value();
    return new OpeningRow(
        opening.jobs(),
        opening.of(),
        expected,
        opening.expected().interval().map(Limits::of),
        Math.round(expected * opening.of()));
  }
}
