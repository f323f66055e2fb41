package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.ComparisonAnswer;
import dev.skillexchange.engine.desk.Question;
import dev.skillexchange.engine.report.ComparisonReport;
import dev.skillexchange.engine.report.TextReport;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "compare",
    description = "Show two roles, or one role at two places or levels, side by side.",
    footer = {
      "",
      "  compare back-end-engineer front-end-engineer",
      "  compare back-end-engineer --country US --country DE"
    })
final class CompareCommand extends AskingCommand<ComparisonAnswer> {
  @Parameters(
      arity = "0..2",
      paramLabel = "ROLE",
      description = "Two roles; or one, and a filter given twice.")
  List<String> roles = List.of();

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      description = "Convert salaries to this currency; otherwise to the one more jobs state.")
  String currency = "";

  @Mixin final Filters filters = new Filters();

  @Override
  Question<ComparisonAnswer> question() {
    JobQuery query = JobQuery.all();
    for (String role : roles) {
      query = query.and(Parameter.ROLE, role);
    }
    return new Question.Compare(filters.on(query).toLink(), currency);
  }

  @Override
  void print(ComparisonAnswer answer, PrintWriter out) {
    new TextReport(out).print(ComparisonReport.of(answer));
  }
}
