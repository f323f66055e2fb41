package dev.skillexchange.market;

import dev.skillexchange.market.estimate.CappedWeights;
import java.util.HashMap;
import java.util.Map;

/// The capped weights of employers that go by name ([CappedWeights]).
final class EmployerWeights {
  private EmployerWeights() {}

  /// Shares the whole among employers.
  ///
  /// @param jobs jobs by employer, each at least 1
  /// @return the weight of each employer; they sum to 1
  static <E> Map<E, Double> of(Map<E, Long> jobs) {
    double[] weights =
        CappedWeights.of(jobs.values().stream().mapToLong(Long::longValue).toArray());
    Map<E, Double> byEmployer = new HashMap<>();
    int next = 0;
    for (E employer : jobs.keySet()) {
      byEmployer.put(employer, weights[next++]);
    }
    return byEmployer;
  }
}
