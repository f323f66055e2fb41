package dev.skillexchange.engine.facet;

import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.List;

/// The links by which values of filters are chosen and let go.
final class Links {
  private Links() {}

  /// The query with a value beside those it has, or without it where it has it.
  static String toggled(JobQuery query, Parameter filter, String value) {
    List<String> values = new ArrayList<>(query.values(filter));
    return values.remove(value)
        ? query.with(filter, values.toArray(String[]::new)).toLink()
        : query.and(filter, value).toLink();
  }

  /// The query with a value in place of those it has, or without it where it has it: for filters of
  /// which one value says all.
  static String replaced(JobQuery query, Parameter filter, String value) {
    return query.values(filter).contains(value)
        ? query.with(filter).toLink()
        : query.with(filter, value).toLink();
  }
}
