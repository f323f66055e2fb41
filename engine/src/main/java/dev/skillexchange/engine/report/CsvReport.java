package dev.skillexchange.engine.report;

import dev.skillexchange.engine.report.Report.Table;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Writes a table as CSV, with the query of the jobs behind each line in a last column.
public final class CsvReport {
  private final PrintWriter out;

  public CsvReport(PrintWriter out) {
    this.out = out;
  }

  public void print(Table table) {
    List<String> head = new ArrayList<>(table.columns());
    head.add("Jobs behind it");
    CsvLine.print(head, out);
    table
        .rows()
        .forEach(row -> {
          List<String> cells = new ArrayList<>(row.cells());
          cells.add(row.link().orElse(""));
          CsvLine.print(cells, out);
        });
  }
}
