package dev.skillexchange.engine.facet;

import dev.skillexchange.engine.answer.Histogram;
import dev.skillexchange.engine.answer.Histogram.Bar;
import dev.skillexchange.index.ValueCount;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.PayCell;
import dev.skillexchange.slice.PayFloor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
  private final List<Paid> paid;

  private record Paid(String currency, long top, long jobs) {}

  private PayHistogram(FacetScope scope, PayAnywhere anywhere, List<Paid> paid) {
    this.scope = scope;
    this.anywhere = anywhere;
    this.paid = paid;
  }

  /// @param counts of pay cells
  static Optional<Histogram> of(FacetScope scope, PayAnywhere anywhere, List<ValueCount> counts) {
    List<Paid> paid = new ArrayList<>();
    for (ValueCount count : counts) {
      PayCell cell = PayCell.parse(count.value());
      paid.add(new Paid(cell.currency(), cell.yearlyTop(), count.jobs()));
    }
    return new PayHistogram(scope, anywhere, paid).histogram();
  }

  private Optional<Histogram> histogram() {
    Map<String, Long> currencies = new HashMap<>();
    paid.forEach(one -> currencies.merge(one.currency(), one.jobs(), Long::sum));
    return currencies.entrySet().stream()
        .map(entry -> new ValueCount(entry.getKey(), entry.getValue()))
        .min(ValueCount.MOST_FIRST)
        .map(main ->
            new Histogram(Parameter.PAY.id(), "Pay", main.value() + " a year", bars(main.value())));
  }

  private List<Bar> bars(String currency) {
    List<Long> edges = edges(currency);
    long[] atLeast = new long[edges.size()];
    for (int i = 0; i < atLeast.length; i++) {
      Map<String, Long> floors = anywhere.in(new PayFloor(currency, edges.get(i)));
      atLeast[i] =
          paid.stream()
              .filter(one -> one.top() >= floors.getOrDefault(one.currency(), Long.MAX_VALUE))
              .mapToLong(Paid::jobs)
              .sum();
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

  private String link(String currency, long from, Optional<Long> below) {
    JobQuery above = scope.query().with(Parameter.PAY, new PayFloor(currency, from).toString());
    return below
        .map(to -> above.and(Parameter.PAY, "-" + new PayFloor(currency, to)))
        .orElse(above)
        .toLink();
  }

  /// Round amounts between which most of the pay in the main currency lies, with 0 before them.
  private List<Long> edges(String currency) {
    List<Paid> same =
        paid.stream()
            .filter(one -> one.currency().equals(currency))
            .sorted(Comparator.comparingLong(Paid::top))
            .toList();
    long low = quantile(same, OUTER);
    long high = quantile(same, 1 - OUTER);
    long step = step(Math.max(1, high - low));
    List<Long> edges = new ArrayList<>(List.of(0L));
    for (long edge = Math.max(1, Math.ceilDiv(low, step)) * step; edge <= high; edge += step) {
      edges.add(edge);
    }
    return edges;
  }

  private static long quantile(List<Paid> sorted, double share) {
    double wanted = share * sorted.stream().mapToLong(Paid::jobs).sum();
    long jobs = 0;
    for (Paid one : sorted) {
      jobs += one.jobs();
      if (jobs >= wanted) {
        return one.top();
      }
    }
    return 0;
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
