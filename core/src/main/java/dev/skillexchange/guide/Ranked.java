package dev.skillexchange.guide;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Values with the jobs that have them, as a tally gives them.
final class Ranked {
  private final Map<String, Long> jobs = new HashMap<>();

  /// Adds jobs to a value; the empty value is none.
  void add(String value, long count) {
    if (!value.isEmpty()) {
      jobs.merge(value, count, Long::sum);
    }
  }

  /// The values with most jobs first, equal ones by the alphabet.
  List<String> values() {
    return jobs.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Long> value) -> -value.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }
}
