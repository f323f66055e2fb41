package dev.skillexchange.engine.facet;

import dev.skillexchange.engine.answer.Histogram;
import dev.skillexchange.engine.answer.SearchAnswer.Facet;
import dev.skillexchange.engine.answer.SearchAnswer.Value;
import dev.skillexchange.index.Order;
import dev.skillexchange.index.ValueCount;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Counts jobs by whether they state pay, and by how much.
///
/// @param slice the jobs of the query without its own filter of pay
/// @param cells pay as stated, each with its jobs
record PayFacet(FacetScope scope, Slice slice, List<ValueCount> cells) {

  static PayFacet count(FacetScope scope) {
    Slice slice = scope.without(Parameter.PAY);
    return new PayFacet(
        scope, slice, scope.index().commonest(slice, Dimension.PAY, Integer.MAX_VALUE, List.of()));
  }

  Facet facet() {
    long all = scope.index().hits(slice, Order.NEWEST, 0, 0).total();
    long stated = cells.stream().mapToLong(ValueCount::jobs).sum();
    return new Facet(
        Parameter.PAY.id(),
        "Pay",
        Stream.of(value("stated", "Stated", stated), value("unstated", "Not stated", all - stated))
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
    return PayHistogram.of(scope, anywhere, cells);
  }
}
