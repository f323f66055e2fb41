package dev.skillexchange.engine.facet;

import dev.skillexchange.engine.answer.Histogram;
import dev.skillexchange.engine.answer.Histogram.Bar;
import dev.skillexchange.index.ValueCount;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.PayFloor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Jobs by the upper end of their yearly pay, in the currency in which most of them state it,
/// others compared at the rates of the day. A bar counts exactly the jobs that its link finds:
/// those that pay at least its lower end, without those that pay at least its upper one.
final class PayHistogram {
  private static final int MOST_BARS = 12;
  private static final double OUTER = 0.03;
  private static final long[] STEPS = {1, 2, 5};

  private final FacetScope scope;
  private final PayAnywhere anywhere;
  private final Map<String, PayTops> paid;

  private PayHistogram(FacetScope scope, PayAnywhere anywhere, Map<String, PayTops> paid) {
    this.scope = scope;
    this.anywhere = anywhere;
    this.paid = paid;
  }

  /// @param counts of the values of [dev.skillexchange.slice.Dimension#PAY_TOP]
  static Optional<Histogram> of(FacetScope scope, PayAnywhere anywhere, List<ValueCount> counts) {
    return new PayHistogram(scope, anywhere, PayTops.of(counts)).histogram();
  }

  private Optional<Histogram> histogram() {
    return paid.entrySet().stream()
        .map(entry -> new ValueCount(entry.getKey(), entry.getValue().jobs()))
        .min(ValueCount.MOST_FIRST)
        .map(main ->
            new Histogram(Parameter.PAY.id(), "Pay", main.value() + " a year", bars(main.value())));
  }

  private List<Bar> bars(String currency) {
    List<Long> edges =
        Optional.ofNullable(paid.get(currency)).map(PayHistogram::edges).orElseThrow();
    long[] atLeast = new long[edges.size()];
    for (int i = 0; i < atLeast.length; i++) {
      atLeast[i] = atLeast(anywhere.in(new PayFloor(currency, edges.get(i))));
    }
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < atLeast.length; i++) {
      boolean last = i == atLeast.length - 1;
      bars.add(
          new Bar(
              edges.get(i) == 0 ? "" : Long.toString(edges.get(i)),
              last ? "" : Long.toString(edges.get(i + 1)),
              atLeast[i] - (last ? 0 : atLeast[i + 1]),
              link(
                  currency,
                  edges.get(i),
                  last ? Optional.empty() : Optional.of(edges.get(i + 1)))));
    }
    return bars;
  }

  /// How many jobs reach the least amount of their currency; those in a currency without one do
  /// not.
  private long atLeast(Map<String, Long> floors) {
    return paid.entrySet().stream()
        .filter(one -> floors.containsKey(one.getKey()))
        .mapToLong(one -> one.getValue().atLeast(floors.getOrDefault(one.getKey(), Long.MAX_VALUE)))
        .sum();
  }

  private String link(String currency, long from, Optional<Long> below) {
    JobQuery above = scope.query().with(Parameter.PAY, new PayFloor(currency, from).toString());
    return below
        .map(to -> above.and(Parameter.PAY, "-" + new PayFloor(currency, to)))
        .orElse(above)
        .toLink();
  }

  /// Round amounts between which most of the pay in the main currency lies, with 0 before them.
  private static List<Long> edges(PayTops tops) {
    long low = tops.quantile(OUTER);
    long high = tops.quantile(1 - OUTER);
    long step = step(Math.max(1, high - low));
    List<Long> edges = new ArrayList<>(List.of(0L));
    for (long edge = Math.max(1, Math.ceilDiv(low, step)) * step; edge <= high; edge += step) {
      edges.add(edge);
    }
    return edges;
  }

  private static long step(long width) {
    for (long ten = 1; ; ten *= 10) {
      for (long step : STEPS) {
        if (width / (step * ten) < MOST_BARS - 1) {
          return step * ten;
        }
      }
    }
  }
}
