package dev.skillexchange.engine;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many open jobs the employers of some jobs have.
final class EmployerOpenings {
  private EmployerOpenings() {}

  /// One tally over the open jobs of these employers; those without any have 0.
  static Map<EmployerId, Long> of(JobIndex index, List<EmployerId> employers) {
    Map<EmployerId, Long> openings = new HashMap<>();
    employers.forEach(employer -> openings.put(employer, 0L));
    if (openings.isEmpty()) {
      return Map.of();
    }
    List<Slice> wanted = openings.keySet().stream().map(Slice::employer).toList();
    index.tally(
        Slice.open().and(new Slice.AnyOf(wanted)),
        List.of(Dimension.EMPLOYER),
        (cell, count) -> openings.merge(new EmployerId(cell.getFirst()), count, Long::sum));
    return openings;
  }
}
