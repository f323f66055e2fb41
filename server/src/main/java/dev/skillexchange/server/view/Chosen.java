package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.FilterNames;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The filters of a query as links that take each away.
final class Chosen {
  private final FilterNames names;

  Chosen(FilterNames names) {
    this.names = names;
  }

  /// @param hidden filters that go without saying
  List<Choice> of(JobQuery query, Set<Parameter> hidden, UnaryOperator<String> address) {
    List<Choice> chosen = new ArrayList<>();
    for (Map.Entry<Parameter, List<String>> filter : query.filters().entrySet()) {
      if (!hidden.contains(filter.getKey())) {
        for (String value : filter.getValue()) {
          JobQuery without = without(query, filter.getKey(), value);
          chosen.add(
              new Choice(
                  names.value(filter.getKey(), value), "", true, address.apply(without.toLink())));
        }
      }
    }
    return List.copyOf(chosen);
  }

  private static JobQuery without(JobQuery query, Parameter parameter, String value) {
    return query.with(
        parameter,
        query.values(parameter).stream()
            .filter(other -> !other.equals(value))
            .toArray(String[]::new));
  }
}
