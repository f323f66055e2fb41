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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts jobs by whether they state pay, and by how much.
///
/// @param cells pay as stated, each with its jobs, in no order: there may be tens of thousands
/// @param unstated how many jobs state none
record PayFacet(FacetScope scope, List<ValueCount> cells, long unstated) {

  static PayFacet count(FacetScope scope) {
    Slice slice = scope.without(Parameter.PAY);
    List<ValueCount> cells = new ArrayList<>();
    scope
        .index()
        .tally(
            slice,
            List.of(Dimension.PAY),
            (cell, jobs) -> cells.add(new ValueCount(cell.getFirst(), jobs)));
    Map<Boolean, List<ValueCount>> stating =
        cells.stream().collect(Collectors.partitioningBy(cell -> !cell.value().isEmpty()));
    return new PayFacet(
        scope, stating.getOrDefault(true, List.of()), jobs(stating.getOrDefault(false, List.of())));
  }

  Facet facet() {
    return new Facet(
        Parameter.PAY.id(),
        "Pay",
        Stream.of(value("stated", "Stated", jobs(cells)), value("unstated", "Not stated", unstated))
            .filter(value -> value.jobs() > 0 || value.chosen())
            .toList());
  }

  private static long jobs(List<ValueCount> cells) {
    return cells.stream().mapToLong(ValueCount::jobs).sum();
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
