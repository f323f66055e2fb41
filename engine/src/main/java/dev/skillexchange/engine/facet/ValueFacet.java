package dev.skillexchange.engine.facet;

import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.SearchAnswer.Facet;
import dev.skillexchange.engine.answer.SearchAnswer.Value;
import dev.skillexchange.index.ValueCount;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts the values of a dimension: the commonest, and those that are chosen.
///
/// @param narrows whether another value narrows further, so that values are counted among the jobs
///   of the whole query
/// @param most how many values are shown
record ValueFacet(
    Parameter parameter, Dimension dimension, String name, boolean narrows, int most) {

  Facet of(FacetScope scope, Labels labels) {
    Slice slice = narrows ? scope.whole() : scope.without(parameter);
    Set<String> chosen = Set.copyOf(scope.chosen(parameter));
    List<ValueCount> counts =
        scope
            .index()
            .commonest(slice, dimension, most, chosen.stream().filter(ValueFacet::plain).toList());
    Map<String, String> employers =
        dimension == Dimension.EMPLOYER
            ? EmployerNames.of(scope.index(), counts.stream().map(ValueCount::value).toList())
            : Map.of();
    return new Facet(
        parameter.id(),
        name,
        counts.stream()
            .sorted(Comparator.comparing(count -> !chosen.contains(count.value())))
            .limit(Math.max(most, chosen.size()))
            .map(count ->
                new Value(
                    count.value(),
                    title(labels, employers, count.value()),
                    count.jobs(),
                    chosen.contains(count.value()),
                    Links.toggled(scope.query(), parameter, count.value())))
            .toList());
  }

  /// Whether a value of a filter is one of the dimension: not several of which one is enough, and
  /// not one with a condition.
  private static boolean plain(String value) {
    return !value.contains("|") && !value.contains(":");
  }

  private String title(Labels labels, Map<String, String> employers, String value) {
    return dimension == Dimension.EMPLOYER
        ? employers.getOrDefault(value, value)
        : labels.of(dimension, value);
  }
}
