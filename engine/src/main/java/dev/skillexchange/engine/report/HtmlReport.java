package dev.skillexchange.engine.report;

import dev.skillexchange.engine.report.Report.Row;
import dev.skillexchange.engine.report.Report.Section;
import dev.skillexchange.engine.report.Report.Table;
import java.io.PrintWriter;

/// Writes documents as one page of HTML that needs nothing beside it.
public final class HtmlReport {
  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
      h1,h2{font-family:Georgia,serif;line-height:1.2}
      p{max-width:70ch}
      .data{overflow-x:auto;margin:1rem 0}
      table{border-collapse:collapse;font-variant-numeric:tabular-nums}
      caption{text-align:left;font-weight:600;padding-bottom:.25rem}
      th,td{text-align:left;vertical-align:top;padding:.25rem 1rem .25rem 0;border-bottom:1px solid #8885}
      """;

  private final PrintWriter out;

  public HtmlReport(PrintWriter out) {
    this.out = out;
  }

  public void print(Report report) {
    out.println("<!doctype html>");
    out.println("<html lang=\"en\"><head><meta charset=\"utf-8\">");
    out.println("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    out.println(
        "<title>" + escaped(report.title()) + "</title><style>" + STYLE + "</style></head>");
    out.println("<body><main><h1>" + escaped(report.title()) + "</h1>");
    report.lead().forEach(this::paragraph);
    report.sections().forEach(this::section);
    out.println("</main></body></html>");
  }

  private void section(Section section) {
    out.println("<h2 id=\"" + escaped(section.id()) + "\">" + escaped(section.title()) + "</h2>");
    section.paragraphs().forEach(this::paragraph);
    section.tables().forEach(this::table);
  }

  private void paragraph(String text) {
    out.println("<p>" + escaped(text) + "</p>");
  }

  private void table(Table table) {
    out.println("<div class=\"data\"><table id=\"" + escaped(table.id()) + "\">");
    out.println("<caption>" + escaped(table.caption()) + "</caption><thead><tr>");
    table.columns().forEach(column -> out.print("<th scope=\"col\">" + escaped(column) + "</th>"));
    out.println("</tr></thead><tbody>");
    table.rows().forEach(this::row);
    out.println("</tbody></table></div>");
  }

  private void row(Row row) {
    out.print("<tr>");
    row.cells().forEach(cell -> out.print("<td>" + escaped(cell) + "</td>"));
    out.println("</tr>");
  }

  /// A text as HTML has it, in an element or in a quoted attribute.
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
