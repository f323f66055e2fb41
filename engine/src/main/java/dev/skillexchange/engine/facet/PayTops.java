package dev.skillexchange.engine.facet;

import dev.skillexchange.index.ValueCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Jobs by the upper ends of their yearly pay in one currency.
final class PayTops {
  /// Rising; an amount may stand there several times.
  private final long[] tops;

  /// How many jobs reach each of them; none behind the last.
  private final long[] reaching;

  /// An amount, and the jobs that pay it at the most.
  private record Top(long amount, long jobs) {}

  private PayTops(List<Top> rising) {
    tops = rising.stream().mapToLong(Top::amount).toArray();
    reaching = new long[tops.length + 1];
    for (int at = tops.length - 1; at >= 0; at--) {
      reaching[at] = reaching[at + 1] + rising.get(at).jobs();
    }
  }

  /// By currency.
  ///
  /// @param counts of values of [dev.skillexchange.slice.Dimension#PAY_TOP]
  static Map<String, PayTops> of(Collection<ValueCount> counts) {
    Map<String, List<Top>> tops = new HashMap<>();
    String before = "";
    List<Top> same = new ArrayList<>();
    for (ValueCount count : counts) {
      String value = count.value();
      int colon = before.length();
      if (colon == 0 || !value.startsWith(before) || value.charAt(colon) != ':') {
        colon = value.indexOf(':');
        before = value.substring(0, colon);
        same = tops.computeIfAbsent(before, _ -> new ArrayList<>());
      }
      same.add(new Top(Long.parseLong(value, colon + 1, value.length(), 10), count.jobs()));
    }
    Map<String, PayTops> byCurrency = new HashMap<>();
    tops.forEach((currency, some) -> {
      some.sort(Comparator.comparingLong(Top::amount));
      byCurrency.put(currency, new PayTops(some));
    });
    return byCurrency;
  }

  long jobs() {
    return reaching[0];
  }

  /// How many jobs reach an amount.
  long atLeast(long amount) {
    int least = 0;
    int behind = tops.length;
    while (least < behind) {
      int middle = (least + behind) >>> 1;
      if (tops[middle] < amount) {
        least = middle + 1;
      } else {
        behind = middle;
      }
    }
    return reaching[least];
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
