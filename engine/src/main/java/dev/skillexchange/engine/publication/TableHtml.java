package dev.skillexchange.engine.publication;

import static dev.skillexchange.engine.publication.SitePage.link;
import static dev.skillexchange.engine.report.HtmlReport.escaped;

import dev.skillexchange.engine.report.Report.Row;
import dev.skillexchange.engine.report.Report.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/// Tables of a document as HTML whose figures lead to their jobs: from the cell that counts them,
/// or where a table has none, from the first.
final class TableHtml {
  private static final List<String> COUNTS = List.of("Jobs", "Open jobs");

  private final UnaryOperator<String> evidence;
  private final BinaryOperator<String> first;

  /// @param evidence the address of the jobs of a query
  /// @param first the HTML of a first cell, from the id of its table and its text
  TableHtml(UnaryOperator<String> evidence, BinaryOperator<String> first) {
    this.evidence = evidence;
    this.first = first;
  }

  /// Writes tables.
  ///
  /// @param folded whether the first is folded too, as where a plot shows it; the others always are
  void write(List<Table> tables, boolean folded, StringBuilder out) {
    for (int i = 0; i < tables.size(); i++) {
      Table table = tables.get(i);
      if (table.rows().isEmpty()) {
        continue;
      }
      boolean fold = folded || i > 0;
      if (fold) {
        out.append("<details><summary>" + escaped(table.caption()) + "</summary>\n");
      }
      write(table, fold, out);
      if (fold) {
        out.append("</details>\n");
      }
    }
  }

  private void write(Table table, boolean told, StringBuilder out) {
    out.append("<div class=\"data\"><table id=\"" + escaped("t-" + table.id()) + "\">");
    out.append(told ? "" : "<caption>" + escaped(table.caption()) + "</caption>");
    out.append("<thead><tr>");
    table
        .columns()
        .forEach(column ->
            out.append(
                "<th scope=\"col\">" + (column.isEmpty() ? "&nbsp;" : escaped(column)) + "</th>"));
    out.append("</tr></thead>\n<tbody>\n");
    int counting = (int) table.columns().stream().takeWhile(one -> !COUNTS.contains(one)).count();
    table.rows().forEach(row -> write(table, row, counting, out));
    out.append("</tbody></table></div>\n");
  }

  private void write(Table table, Row row, int counting, StringBuilder out) {
    out.append("<tr>");
    int linked = counting == table.columns().size() ? 0 : counting;
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cells().get(i);
      Optional<String> query =
          i == linked ? row.link() : Optional.ofNullable(row.further().get(table.columns().get(i)));
      String html =
          query.map(asked -> link(evidence.apply(asked), cell)).orElseGet(() -> escaped(cell));
      out.append(
          i == 0
              ? "<th scope=\"row\">"
                  + (linked == 0 ? html : first.apply(table.id(), cell))
                  + "</th>"
              : "<td>" + html + "</td>");
    }
    out.append("</tr>\n");
  }
}
