package dev.skillexchange.market;

import java.util.HashMap;
import java.util.Map;

/// What each employer counts in a figure: as much as its jobs, but no more than a cap of the whole,
/// so that one large employer does not decide.
///
/// The cap is the greater of 10 % and 1 / employers. What capped employers lose is shared among the
/// others in proportion to their jobs, again under the cap, until nothing exceeds it ("water
/// filling").
final class EmployerWeights {
  private static final double CAP = 0.1;

  private EmployerWeights() {}

  /// Shares the whole among employers.
  ///
  /// @param jobs jobs by employer, each at least 1
  /// @return the weight of each employer; they sum to 1
  static <E> Map<E, Double> of(Map<E, Long> jobs) {
    double cap = Math.max(CAP, 1.0 / jobs.size());
    Map<E, Double> weights = new HashMap<>();
    double left = 1;
    double open = jobs.values().stream().mapToLong(Long::longValue).sum();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Map.Entry<E, Long> employer : jobs.entrySet()) {
        if (!weights.containsKey(employer.getKey())
            && employer.getValue() / open * left > cap + 1e-12) {
          weights.put(employer.getKey(), cap);
          left -= cap;
          open -= employer.getValue();
          changed = true;
        }
      }
    }
    for (Map.Entry<E, Long> employer : jobs.entrySet()) {
      weights.putIfAbsent(employer.getKey(), employer.getValue() / open * left);
    }
    return weights;
  }
}
