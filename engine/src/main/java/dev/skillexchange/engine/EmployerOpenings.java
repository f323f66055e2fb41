package dev.skillexchange.engine;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.job.Job;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many open jobs the employers of some jobs have.
final class EmployerOpenings {
  private EmployerOpenings() {}

  /// One tally over the open jobs of these employers; those without any have 0.
  static Map<EmployerId, Long> of(JobIndex index, List<Job> jobs) {
    Map<EmployerId, Long> openings = new HashMap<>();
    jobs.forEach(job -> openings.put(job.employer().id(), 0L));
    if (openings.isEmpty()) {
      return Map.of();
    }
    List<Slice> employers = openings.keySet().stream().map(Slice::employer).toList();
    index.tally(
        Slice.open().and(new Slice.AnyOf(employers)),
        List.of(Dimension.EMPLOYER),
        (cell, count) -> openings.merge(new EmployerId(cell.getFirst()), count, Long::sum));
    return openings;
  }
}
