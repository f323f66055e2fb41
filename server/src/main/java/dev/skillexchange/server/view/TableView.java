package dev.skillexchange.server.view;

import dev.skillexchange.engine.report.Report;
import java.util.ArrayList;
import java.util.List;

/// A table of a document for a page: the cell that counts jobs leads to them.
public record TableView(String id, String caption, List<String> columns, List<Row> rows) {
  private static final List<String> COUNTS = List.of("Jobs", "Open jobs");

  /// A line: its name, and its other cells.
  ///
  /// @param link where its name leads; empty for nowhere
  public record Row(String name, String link, List<Cell> cells) {}

  /// A cell.
  ///
  /// @param column its heading, which a narrow page shows beside it
  /// @param link empty where it leads nowhere
  public record Cell(String column, String text, String link) {}

  static TableView of(Report.Table table) {
    return new TableView(
        table.id(),
        table.caption(),
        table.columns(),
        table.rows().stream().map(row -> row(table.columns(), row)).toList());
  }

  private static Row row(List<String> columns, Report.Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 1; i < row.cells().size(); i++) {
      boolean counts = COUNTS.contains(columns.get(i));
      cells.add(
          new Cell(
              columns.get(i),
              row.cells().get(i),
              counts ? row.link().map(link -> "/jobs?" + link).orElse("") : ""));
    }
    return new Row(row.cells().getFirst(), "", cells);
  }

  /// The table with a link for the name of each line.
  TableView leading(List<String> links) {
    List<Row> led = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      led.add(new Row(rows.get(i).name(), links.get(i), rows.get(i).cells()));
    }
    return new TableView(id, caption, columns, led);
  }

  /// The table with its first lines alone.
  TableView first(int most) {
    return new TableView(id, caption, columns, rows.stream().limit(most).toList());
  }

  /// The table of a document with an id, where it has one.
  static List<TableView> named(Report report, String... ids) {
    List<String> wanted = List.of(ids);
    return report.tables().stream()
        .filter(table -> wanted.contains(table.id()) && !table.rows().isEmpty())
        .map(TableView::of)
        .toList();
  }
}
