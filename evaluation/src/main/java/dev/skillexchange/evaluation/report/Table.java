package dev.skillexchange.evaluation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/// Rows under a title.
///
/// @param name what JSON calls the table: `worst`
/// @param title what people read above it
/// @param columns a name for each cell of a row: `f1`, `least years`
public record Table(String name, String title, List<String> columns, List<List<Cell>> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(row + " for " + columns);
      }
    }
  }

  /// A table to which rows are added.
  public static Builder named(String name, String title, String... columns) {
    return new Builder(name, title, List.of(columns));
  }

  /// Collects the rows of a table.
  public static final class Builder {
    private final String name;
    private final String title;
    private final List<String> columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    private Builder(String name, String title, List<String> columns) {
      this.name = name;
      this.title = title;
      this.columns = columns;
    }

    public Builder row(Cell... cells) {
      rows.add(List.of(cells));
      return this;
    }

    public Table build() {
      return new Table(name, title, columns, rows);
    }
  }

  void text(StringBuilder out) {
    out.append(title).append("\n\n");
    if (rows.isEmpty()) {
      out.append("  none\n");
      return;
    }
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          Math.max(
              columns.get(i).length(),
              rows.stream().mapToInt(row -> row.get(column).shown().length()).max().orElse(0));
    }
    line(columns.stream().map(Cell::of).toList(), widths, out);
    rows.forEach(row -> line(row, widths, out));
  }

  private void line(List<Cell> cells, int[] widths, StringBuilder out) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String shown = cells.get(i).shown();
      int column = i;
      boolean right = rows.stream().anyMatch(row -> row.get(column).number());
      String blanks = " ".repeat(widths[i] - shown.length());
      line.append("  ").append(right ? blanks + shown : shown + blanks);
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  ArrayNode json() {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (List<Cell> row : rows) {
      ObjectNode node = list.addObject();
      for (int i = 0; i < row.size(); i++) {
        node.set(columns.get(i).replace(' ', '_'), row.get(i).json());
      }
    }
    return list;
  }
}
