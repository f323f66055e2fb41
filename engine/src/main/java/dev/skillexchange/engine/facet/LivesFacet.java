package dev.skillexchange.engine.facet;

import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.SearchAnswer.Facet;
import dev.skillexchange.engine.answer.SearchAnswer.Value;
import dev.skillexchange.index.Order;
import dev.skillexchange.index.ValueCount;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import java.util.List;

/// Counts jobs by the countries where a remote worker may live. A country is taken in by zones as
/// well ("Europe"), so that each is counted by a question of its own: only the few commonest, and
/// only where remote work is asked for.
final class LivesFacet {
  private static final int MOST = 6;

  private LivesFacet() {}

  static Facet of(FacetScope scope, Labels labels) {
    List<String> chosen = scope.chosen(Parameter.LIVES);
    boolean remote = scope.chosen(Parameter.WORKPLACE).contains("remote");
    List<Value> values = remote || !chosen.isEmpty() ? values(scope, labels, chosen) : List.of();
    return new Facet(Parameter.LIVES.id(), "May live in", values);
  }

  private static List<Value> values(FacetScope scope, Labels labels, List<String> chosen) {
    Slice slice = scope.without(Parameter.LIVES);
    JobQuery wider = scope.query().with(Parameter.LIVES);
    return scope.index().commonest(slice, Dimension.LIVES, Integer.MAX_VALUE, chosen).stream()
        .map(ValueCount::value)
        .filter(CountryCode::isCode)
        .limit(MOST)
        .map(country -> {
          Slice living = scope.resolve().apply(wider.with(Parameter.LIVES, country));
          return new ValueCount(country, scope.index().hits(living, Order.NEWEST, 0, 0).total());
        })
        .sorted(ValueCount.MOST_FIRST)
        .map(count ->
            new Value(
                count.value(),
                labels.country(count.value()),
                count.jobs(),
                chosen.contains(count.value()),
                Links.toggled(scope.query(), Parameter.LIVES, count.value())))
        .toList();
  }
}
