package dev.skillexchange.engine.facet;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.ValueCount;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names of some employers, as most of their jobs publish it.
final class EmployerNames {
  private EmployerNames() {}

  /// The names by id, all found by one look into the index.
  ///
  /// @param employers their ids
  static Map<String, String> of(JobIndex index, Collection<String> employers) {
    Map<String, Map<String, Long>> jobs = new HashMap<>();
    index.tally(
        new Slice.AnyOf(
            employers.stream()
                .map(employer -> (Slice) new Slice.Has(Dimension.EMPLOYER, employer))
                .toList()),
        List.of(Dimension.EMPLOYER, Dimension.EMPLOYER_NAME),
        (cell, count) ->
            jobs.computeIfAbsent(cell.getFirst(), _ -> new HashMap<>())
                .merge(cell.getLast(), count, Long::sum));
    Map<String, String> names = new HashMap<>();
    jobs.forEach(
        (employer, counts) -> commonest(counts).ifPresent(one -> names.put(employer, one)));
    return names;
  }

  private static Optional<String> commonest(Map<String, Long> jobs) {
    return jobs.entrySet().stream()
        .map(entry -> new ValueCount(entry.getKey(), entry.getValue()))
        .min(ValueCount.MOST_FIRST)
        .map(ValueCount::value);
  }
}
