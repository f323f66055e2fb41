package dev.skillexchange.engine.report;

import dev.skillexchange.engine.report.Report.Table;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a table as CSV (RFC 4180), with the query of the jobs behind each line in a last column.
/// A cell that a spreadsheet would run as a formula gets an apostrophe in front.
public final class CsvReport {
  private static final String FORMULA = "=+-@\t\r";

  private final PrintWriter out;

  public CsvReport(PrintWriter out) {
    this.out = out;
  }

  public void print(Table table) {
    List<String> head = new ArrayList<>(table.columns());
    head.add("Jobs behind it");
    line(head);
    table
        .rows()
        .forEach(row -> {
          List<String> cells = new ArrayList<>(row.cells());
          cells.add(row.link().orElse(""));
          line(cells);
        });
  }

  private void line(List<String> cells) {
    out.print(cells.stream().map(CsvReport::quoted).collect(Collectors.joining(",")));
    out.print("\r\n");
  }

  private static String quoted(String cell) {
    String safe = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
