package dev.skillexchange.engine.report;

import dev.skillexchange.engine.report.Report.Row;
import dev.skillexchange.engine.report.Report.Section;
import dev.skillexchange.engine.report.Report.Table;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/// Writes documents as Markdown, with the tables of GitHub's flavour (GFM, section 4.10).
public final class MarkdownReport {
  private final PrintWriter out;

  public MarkdownReport(PrintWriter out) {
    this.out = out;
  }

  public void print(Report report) {
    out.println("# " + escaped(report.title()));
    report.lead().forEach(this::paragraph);
    for (Section section : report.sections()) {
      out.println();
      out.println("## " + escaped(section.title()));
      section.paragraphs().forEach(this::paragraph);
      section.tables().forEach(this::table);
    }
  }

  private void paragraph(String text) {
    out.println();
    out.println(escaped(text));
  }

  private void table(Table table) {
    paragraph(table.caption());
    out.println();
    line(table.columns());
    out.println("|" + " --- |".repeat(table.columns().size()));
    table.rows().stream().map(Row::cells).forEach(this::line);
  }

  private void line(List<String> cells) {
    out.println(
        cells.stream().map(MarkdownReport::escaped).collect(Collectors.joining(" | ", "| ", " |")));
  }

  /// What Markdown would read as its own signs is told from it.
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1").replace('\n', ' ');
  }
}
