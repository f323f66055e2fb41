package dev.skillexchange.engine.report;

import dev.skillexchange.engine.report.Report.Section;
import dev.skillexchange.engine.report.Report.Table;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;

/// Writes documents for a terminal: paragraphs of at most 100 columns, tables with aligned columns.
public final class TextReport {
  private static final int WIDTH = 100;
  private static final int WIDEST_CELL = 44;

  private final PrintWriter out;

  public TextReport(PrintWriter out) {
    this.out = out;
  }

  public void print(Report report) {
    heading(report.title(), '=');
    report.lead().forEach(this::paragraph);
    for (Section section : report.sections()) {
      out.println();
      heading(section.title(), '-');
      section.paragraphs().forEach(this::paragraph);
      section.tables().forEach(this::table);
    }
  }

  private void heading(String title, char line) {
    out.println(title);
    out.println(String.valueOf(line).repeat(title.length()));
  }

  private void paragraph(String text) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" +", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    out.println(line);
    out.println();
  }

  private void table(Table table) {
    int[] widths = table.columns().stream().mapToInt(String::length).toArray();
    for (Report.Row row : table.rows()) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST_CELL, row.cells().get(i).length()));
      }
    }
    out.println(table.caption());
    line(table.columns(), widths);
    out.println("  " + "-".repeat(Arrays.stream(widths).sum() + 2 * (widths.length - 1)));
    table.rows().forEach(row -> line(row.cells(), widths));
    out.println();
  }

  private void line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i).replace('\u00a0', ' ');
      line.append("  ").append(cell);
      if (i + 1 < cells.size()) {
        line.append(" ".repeat(Math.max(0, widths[i] - cell.length())));
      }
    }
    out.println(line);
  }
}
