package dev.skillexchange.evaluation.beside;

import dev.skillexchange.slice.FilterValue;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.List;

/// A filter whose values are counted beside a page of jobs, as on the page of a search.
///
/// @param value what is counted, in SQL; where a job may have several, a column of them
/// @param narrows whether its values are counted among the jobs of the whole query; otherwise as if
///   it were not set
/// @param most how many values are wanted
record Facet(Parameter parameter, String value, boolean several, boolean narrows, int most) {
  private static final int COMMONEST = 12;
  private static final int EVERY = 1_000_000;

  static final List<Facet> ALL =
      List.of(
          of(Parameter.ROLE, Column.ROLE),
          of(Parameter.LEVEL, Column.LEVEL),
          new Facet(Parameter.SKILL, Column.SKILL.sql(), true, true, COMMONEST),
          of(Parameter.WORKPLACE, Column.WORKPLACE),
          of(Parameter.COUNTRY, Column.COUNTRY),
          of(Parameter.CITY, Column.CITY),
          of(Parameter.EMPLOYMENT, Column.EMPLOYMENT),
          of(Parameter.EMPLOYER, Column.EMPLOYER),
          of(Parameter.EDUCATION, Column.EDUCATION),
          of(Parameter.VISA, Column.VISA),
          of(Parameter.LANGUAGE, Column.LANGUAGE),
          of(Parameter.YEARS, Column.YEARS),
          new Facet(Parameter.PAY, "pay_currency || ' ' || pay_top / 10000", false, false, EVERY),
          new Facet(Parameter.POSTED, "first_seen", false, false, EVERY));

  private static Facet of(Parameter parameter, Column column) {
    return new Facet(parameter, column.sql(), column.several(), false, COMMONEST);
  }

  /// The columns that are read to count it.
  String columns() {
    return parameter == Parameter.PAY ? "pay_currency, pay_top" : value;
  }

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
