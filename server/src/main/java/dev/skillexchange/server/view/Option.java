package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.List;

/// Something to choose in a form.
public record Option(String value, String name, boolean chosen) {

  /// The levels. What a query asks for otherwise, such as two of them, stays a choice too.
  static List<Option> levels(JobQuery query, Engine engine) {
    String asked = String.join("|", query.values(Parameter.LEVEL));
    List<Option> levels = new ArrayList<>();
    engine
        .knowledge()
        .catalogue()
        .levels()
        .forEach(band ->
            levels.add(
                new Option(band.level().id(), band.name(), band.level().id().equals(asked))));
    if (!asked.isEmpty() && levels.stream().noneMatch(Option::chosen)) {
      String names =
          String.join(
              " or ",
              query.values(Parameter.LEVEL).stream()
                  .map(value -> engine.knowledge().filters().value(Parameter.LEVEL, value))
                  .toList());
      levels.add(new Option(asked, names, true));
    }
    return levels;
  }
}
