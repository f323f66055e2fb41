package dev.skillexchange.engine.facet;

import dev.skillexchange.engine.answer.SearchAnswer.Facet;
import dev.skillexchange.engine.answer.SearchAnswer.Value;
import dev.skillexchange.index.ValueCount;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.List;

/// Counts jobs by the least years of experience that they ask for, in ranges.
final class YearsFacet {
  private static final List<Range> RANGES =
      List.of(
          new Range(0, 1, "Up to 1 year"),
          new Range(2, 4, "2 to 4 years"),
          new Range(5, 7, "5 to 7 years"),
          new Range(8, 11, "8 to 11 years"),
          new Range(12, 99, "12 years or more"));

  private record Range(int least, int most, String name) {
    String id() {
      return least + "-" + most;
    }

    boolean holds(int years) {
      return years >= least && years <= most;
    }
  }

  private YearsFacet() {}

  static Facet of(FacetScope scope) {
    List<ValueCount> counts =
        scope
            .index()
            .commonest(
                scope.without(Parameter.YEARS), Dimension.YEARS, Integer.MAX_VALUE, List.of());
    List<Value> values = new ArrayList<>();
    for (Range range : RANGES) {
      long jobs =
          counts.stream()
              .filter(count -> range.holds(Integer.parseInt(count.value())))
              .mapToLong(ValueCount::jobs)
              .sum();
      boolean chosen = scope.chosen(Parameter.YEARS).contains(range.id());
      if (jobs > 0 || chosen) {
        values.add(
            new Value(
                range.id(),
                range.name(),
                jobs,
                chosen,
                Links.toggled(scope.query(), Parameter.YEARS, range.id())));
      }
    }
    return new Facet(Parameter.YEARS.id(), "Years asked for", values);
  }
}
