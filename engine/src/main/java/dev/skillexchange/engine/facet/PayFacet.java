package dev.skillexchange.engine.facet;

import dev.skillexchange.engine.answer.Histogram;
import dev.skillexchange.engine.answer.SearchAnswer.Facet;
import dev.skillexchange.engine.answer.SearchAnswer.Value;
import dev.skillexchange.index.ValueCount;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Counts jobs by whether they state pay, and by how much.
///
/// @param tops values of [Dimension#PAY_TOP], each with its jobs, in no order
/// @param unstated how many jobs state none
record PayFacet(FacetScope scope, List<ValueCount> tops, long unstated) {

  static PayFacet count(FacetScope scope) {
    Slice slice = scope.without(Parameter.PAY);
    List<ValueCount> tops = new ArrayList<>();
    long[] unstated = new long[1];
    scope
        .index()
        .tally(
            slice,
            List.of(Dimension.PAY_TOP),
            (cell, jobs) -> {
              if (cell.getFirst().isEmpty()) {
                unstated[0] += jobs;
              } else {
                tops.add(new ValueCount(cell.getFirst(), jobs));
              }
            });
    return new PayFacet(scope, tops, unstated[0]);
  }

  Facet facet() {
    return new Facet(
        Parameter.PAY.id(),
        "Pay",
        Stream.of(
                value("stated", "Stated", tops.stream().mapToLong(ValueCount::jobs).sum()),
                value("unstated", "Not stated", unstated))
            .filter(value -> value.jobs() > 0 || value.chosen())
            .toList());
  }

  private Value value(String id, String name, long jobs) {
    return new Value(
        id,
        name,
        jobs,
        scope.chosen(Parameter.PAY).contains(id),
        Links.replaced(scope.query(), Parameter.PAY, id));
  }

  Optional<Histogram> histogram(PayAnywhere anywhere) {
    return PayHistogram.of(scope, anywhere, tops);
  }
}
