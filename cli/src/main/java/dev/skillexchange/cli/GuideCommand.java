package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.desk.Question;
import dev.skillexchange.engine.report.CsvReport;
import dev.skillexchange.engine.report.GuideReport;
import dev.skillexchange.engine.report.HtmlReport;
import dev.skillexchange.engine.report.MarkdownReport;
import dev.skillexchange.engine.report.Report;
import dev.skillexchange.engine.report.TextReport;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.JobQuery;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "guide",
    description = "Show what the market says of a role, or of all roles.",
    footer = {
      "",
      "Formats: text, json, markdown, html; csv for one of its tables, which --table names."
    })
final class GuideCommand extends AskingCommand<GuideAnswer> {
  @Parameters(
      paramLabel = "ROLE",
      arity = "0..1",
      description = "A role, such as back-end-engineer; without one, all roles.")
  String role = "";

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description = "The table to print as csv, such as skills or levels.")
  Optional<String> table = Optional.empty();

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      description = "Convert pay to this currency, such as EUR; otherwise to the one most state.")
  String currency = "";

  @Mixin final Filters filters = new Filters();

  @Override
  Question<GuideAnswer> question() {
    return new Question.Guide(role, filters.on(JobQuery.all()).toLink(), currency);
  }

  @Override
  Set<Format> formats() {
    return EnumSet.of(Format.TEXT, Format.JSON, Format.MARKDOWN, Format.HTML, Format.CSV);
  }

  @Override
  void print(GuideAnswer answer, PrintWriter out) {
    new TextReport(out).print(GuideReport.of(answer));
    answer.loosening().ifPresent(loosening -> LooseningText.print(loosening, out));
    out.println("Jobs behind it: skillexchange search " + options(answer.scope()));
  }

  /// A link as options of the search command.
  private static String options(String link) {
    return "--filter " + link.replace("&", " --filter ");
  }

  @Override
  void print(GuideAnswer answer, Format as, PrintWriter out) {
    Report report = GuideReport.of(answer);
    switch (as) {
      case MARKDOWN -> new MarkdownReport(out).print(report);
      case HTML -> new HtmlReport(out).print(report);
      case CSV -> new CsvReport(out).print(chosen(report));
      case TEXT, JSON, JSONL, TABLE, JSONRESUME ->
          throw new IllegalStateException("printed elsewhere");
    }
  }

  private Report.Table chosen(Report report) {
    String wanted = table.orElse("skills");
    return report.tables().stream()
        .filter(one -> one.id().equals(wanted))
        .findFirst()
        .orElseThrow(() ->
            new UserError(
                "no such table",
                wanted,
                "This guide has "
                    + report.tables().stream()
                        .map(Report.Table::id)
                        .collect(Collectors.joining(", "))
                    + "."));
  }
}
