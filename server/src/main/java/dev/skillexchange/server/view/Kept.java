package dev.skillexchange.server.view;

import dev.skillexchange.slice.JobQuery;
import java.util.List;

/// A filter that a form keeps, as a field that is not shown.
public record Kept(String name, String value) {

  /// All filters of a query.
  static List<Kept> of(JobQuery query) {
    return query.filters().entrySet().stream()
        .flatMap(filter ->
            filter.getValue().stream().map(value -> new Kept(filter.getKey().id(), value)))
        .toList();
  }
}
