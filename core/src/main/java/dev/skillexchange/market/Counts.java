package dev.skillexchange.market;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Jobs and employers of a slice by the values of one dimension.
public final class Counts {
  private final Map<String, Count> byValue = new HashMap<>();
  private final Map<String, Set<String>> employersOf = new HashMap<>();
  private final Set<String> employers = new HashSet<>();

  /// A value with its jobs and employers.
  public record Count(String value, long jobs, long employers) {}

  private Counts() {}

  /// Counts a slice. Jobs without a value stand under the empty text.
  public static Counts of(JobIndex index, Slice slice, Dimension dimension) {
    Counts counts = new Counts();
    index.tally(
        slice,
        List.of(Dimension.EMPLOYER, dimension),
        (cell, jobs) -> counts.add(cell.get(0), cell.get(1), jobs));
    return counts;
  }

  private void add(String employer, String value, long jobs) {
    employers.add(employer);
    Set<String> those = employersOf.computeIfAbsent(value, _ -> new HashSet<>());
    those.add(employer);
    byValue.merge(
        value,
        new Count(value, jobs, 1),
        (a, b) -> new Count(value, a.jobs() + b.jobs(), those.size()));
  }

  /// The values with most jobs first, equal ones by name; jobs without a value are left out.
  public List<Count> ranked() {
    return byValue.values().stream()
        .filter(count -> !count.value().isEmpty())
        .sorted(
            Comparator.comparingLong((Count count) -> -count.jobs()).thenComparing(Count::value))
        .toList();
  }

  public Count at(String value) {
    return byValue.getOrDefault(value, new Count(value, 0, 0));
  }

  public long employers() {
    return employers.size();
  }
}
