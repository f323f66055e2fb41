package dev.skillexchange.evaluation.beside;

import dev.skillexchange.slice.FilterValue;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.List;

/// A filter whose values are counted beside a page of jobs, as on the page of a search.
///
/// @param narrows whether its values are counted among the jobs of the whole query; otherwise as if
///   it were not set
record Facet(Parameter parameter, Column column, boolean narrows) {
  static final List<Facet> ALL =
      List.of(
          new Facet(Parameter.ROLE, Column.ROLE, false),
          new Facet(Parameter.LEVEL, Column.LEVEL, false),
          new Facet(Parameter.SKILL, Column.SKILL, true),
          new Facet(Parameter.WORKPLACE, Column.WORKPLACE, false),
          new Facet(Parameter.COUNTRY, Column.COUNTRY, false),
          new Facet(Parameter.CITY, Column.CITY, false),
          new Facet(Parameter.EMPLOYMENT, Column.EMPLOYMENT, false),
          new Facet(Parameter.EMPLOYER, Column.EMPLOYER, false));

  /// The query among whose jobs the values are counted.
  JobQuery counted(JobQuery query) {
    return narrows || !query.has(parameter)
        ? query
        : query.with(
            parameter,
            query.values(parameter).stream()
                .filter(value -> FilterValue.of(value).excluded())
                .toArray(String[]::new));
  }
}
