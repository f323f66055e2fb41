package dev.skillexchange.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.skillexchange.engine.answer.Answer;
import dev.skillexchange.engine.desk.Desk;
import dev.skillexchange.engine.desk.Question;
import dev.skillexchange.engine.desk.Wire;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// A command that asks one question and prints the answer.
///
/// @param <A> the answer
abstract class AskingCommand<A extends Answer> implements Callable<Integer> {
  @Mixin final HomeOptions where = new HomeOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print the answer (text).")
  Format format = Format.TEXT;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Spec CommandSpec spec = CommandSpec.create();

  abstract Question<A> question();

  /// Prints the answer for people.
  abstract void print(A answer, PrintWriter out);

  /// The exit code of an answer that came.
  int code(A answer) {
    return 0;
  }

  @Override
  public Integer call() throws JsonProcessingException {
    Question<A> question = question();
    A answer;
    try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr());
        Desk desk = where.open(spec.name(), progress::say)) {
      answer = desk.ask(question, progress);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.println(Wire.json().writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    } else {
      print(answer, out);
    }
    out.flush();
    return code(answer);
  }
}
