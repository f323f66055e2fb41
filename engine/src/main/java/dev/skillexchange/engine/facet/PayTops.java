package dev.skillexchange.engine.facet;

import dev.skillexchange.index.ValueCount;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Jobs by the upper ends of their yearly pay in one currency.
final class PayTops {
  /// Rising.
  private final long[] tops;

  /// How many jobs reach each of them; none behind the last.
  private final long[] reaching;

  private PayTops(NavigableMap<Long, Long> jobs) {
    tops = jobs.keySet().stream().mapToLong(top -> top).toArray();
    reaching = new long[tops.length + 1];
    long reach = 0;
    int at = tops.length;
    for (long count : jobs.descendingMap().values()) {
      reach += count;
      reaching[--at] = reach;
    }
  }

  /// By currency.
  ///
  /// @param tops values of [dev.skillexchange.slice.Dimension#PAY_TOP], each with its jobs
  static Map<String, PayTops> of(Collection<ValueCount> tops) {
    Map<String, Map<Long, Long>> jobs = new HashMap<>();
    for (ValueCount top : tops) {
      int colon = top.value().indexOf(':');
      jobs.computeIfAbsent(top.value().substring(0, colon), _ -> new HashMap<>())
          .merge(Long.parseLong(top.value(), colon + 1, top.value().length(), 10), top.jobs(), Long::sum);
    }
    return jobs.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, one -> new PayTops(new TreeMap<>(one.getValue()))));
  }

  long jobs() {
    return reaching[0];
  }

  /// How many jobs reach an amount.
  long atLeast(long amount) {
    int found = Arrays.binarySearch(tops, amount);
    return reaching[found >= 0 ? found : -found - 1];
  }

  /// The least upper end that a share of the jobs does not exceed.
  long quantile(double share) {
    double wanted = share * jobs();
    for (int i = 0; i < tops.length; i++) {
      if (jobs() - reaching[i + 1] >= wanted) {
        return tops[i];
      }
    }
    return 0;
  }
}
