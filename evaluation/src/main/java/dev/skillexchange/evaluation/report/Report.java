package dev.skillexchange.evaluation.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// What an evaluation found.
///
/// @param headline one line on what was measured and on what
public record Report(String headline, List<Table> tables) {
  public Report {
    tables = List.copyOf(tables);
  }

  public Report(String headline, Table... tables) {
    this(headline, List.of(tables));
  }

  /// The report for a terminal.
  public String text() {
    StringBuilder out = new StringBuilder(headline).append('\n');
    for (Table table : tables) {
      table.text(out.append('\n'));
    }
    return out.toString();
  }

  /// The report as one JSON object, with an array for each table.
  public String json() {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("measured", headline);
    tables.forEach(table -> out.set(table.name(), table.json()));
    return out.toPrettyString() + "\n";
  }
}
