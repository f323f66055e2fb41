package dev.skillexchange.engine.facet;

import dev.skillexchange.index.JobIndex;
import dev.skillexchange.slice.FilterValue;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The jobs that facets count: those of a query, and for a filter whose values widen those of the
/// query without it.
///
/// @param query canonical, as links are made of it
/// @param resolve makes the slice of a query
public record FacetScope(
    JobIndex index,
    JobQuery query,
    Slice whole,
    Optional<LocalDate> asOf,
    Function<JobQuery, Slice> resolve) {

  /// The jobs of the query without some filters; what they exclude stays excluded.
  Slice without(Parameter... filters) {
    if (Arrays.stream(filters).allMatch(filter -> chosen(filter).isEmpty())) {
      return whole;
    }
    JobQuery wider = query;
    for (Parameter filter : filters) {
      wider =
          wider.with(
              filter,
              query.values(filter).stream()
                  .filter(value -> FilterValue.of(value).excluded())
                  .toArray(String[]::new));
    }
    return resolve.apply(wider);
  }

  /// The values that the query has of a filter, without those it excludes.
  List<String> chosen(Parameter filter) {
    return query.values(filter).stream()
        .filter(value -> !FilterValue.of(value).excluded())
        .toList();
  }
}
