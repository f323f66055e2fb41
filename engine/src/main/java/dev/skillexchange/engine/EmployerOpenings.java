package dev.skillexchange.engine;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.ValueCount;
import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How many open jobs the employers of some jobs have.
final class EmployerOpenings {
  private EmployerOpenings() {}

  /// Those without any have 0.
  static Map<EmployerId, Long> of(JobIndex index, List<EmployerId> employers) {
    if (employers.isEmpty()) {
      return Map.of();
    }
    Set<String> ids = employers.stream().map(EmployerId::slug).collect(Collectors.toSet());
    List<Slice> wanted = employers.stream().distinct().map(Slice::employer).toList();
    return index
        .commonest(Slice.open().and(new Slice.AnyOf(wanted)), Dimension.EMPLOYER, 0, ids)
        .stream()
        .collect(Collectors.toMap(one -> new EmployerId(one.value()), ValueCount::jobs));
  }
}
