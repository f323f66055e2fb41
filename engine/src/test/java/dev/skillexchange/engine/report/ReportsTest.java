package dev.skillexchange.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.engine.report.Report.Row;
import dev.skillexchange.engine.report.Report.Section;
import dev.skillexchange.engine.report.Report.Table;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReportsTest {
  private static final Table TABLE =
      new Table(
          "skills",
          "Skills",
          List.of("Skill", "Share"),
          List.of(
              Row.of("skill=c%23", "C# | .NET", "12 %"),
              new Row(List.of("=HYPERLINK(\"x\")", "a,\nb"), Optional.empty())));
  private static final Report REPORT =
      new Report(
          "Baker <b>",
          List.of("One & two."),
          List.of(
              new Section(
                  "skills",
                  "Skills",
                  List.of("A paragraph that is so long that a terminal has to break it ".repeat(3)),
                  List.of(TABLE))));

  private static String written(Consumer<PrintWriter> writer) {
    StringWriter text = new StringWriter();
    try (PrintWriter out = new PrintWriter(text)) {
      writer.accept(out);
    }
    return text.toString();
  }

  @Test
  void markdownKeepsItsSignsOutOfCells() {
    assertThat(written(out -> new MarkdownReport(out).print(REPORT)))
        .startsWith("# Baker \\<b\\>")
        .contains("## Skills", "| Skill | Share |", "| --- | --- |", "| C\\# \\| .NET | 12 % |")
        .contains("| a, b |");
  }

  @Test
  void csvQuotesWhatItMustAndRunsNoFormula() {
    assertThat(written(out -> new CsvReport(out).print(TABLE)).split("\r\n", -1))
        .containsExactly(
            "Skill,Share,Jobs behind it",
            "C# | .NET,12 %,skill=c%23",
            "\"'=HYPERLINK(\"\"x\"\")\",\"a,\nb\",",
            "");
  }

  @Test
  void htmlEscapesWhatAdvertsMayHold() {
    assertThat(written(out -> new HtmlReport(out).print(REPORT)))
        .contains(
            "<h1>Baker &lt;b&gt;</h1>", "<p>One &amp; two.</p>", "<th scope=\"col\">Skill</th>")
        .doesNotContain("<b>", "HYPERLINK(\"x\")");
  }

  @Test
  void textHasNoLineOfAParagraphBeyondAHundredColumnsAndAlignsTables() {
    String text = written(out -> new TextReport(out).print(REPORT));

    assertThat(text.lines().filter(line -> line.startsWith("A paragraph")))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    assertThat(text).contains("  Skill            Share").contains("  C# | .NET        12 %");
  }
}
