package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.EmployerAnswer;
import dev.skillexchange.engine.desk.Question;
import dev.skillexchange.engine.report.EmployerReport;
import dev.skillexchange.engine.report.TextReport;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "employer", description = "Show what the open jobs of an employer say.")
final class EmployerCommand extends AskingCommand<EmployerAnswer> {
  @Parameters(arity = "1..*", paramLabel = "NAME", description = "The employer's name.")
  List<String> name = List.of();

  @Override
  Question<EmployerAnswer> question() {
    return new Question.Employer(String.join(" ", name));
  }

  @Override
  void print(EmployerAnswer answer, PrintWriter out) {
    new TextReport(out).print(EmployerReport.of(answer));
  }
}
