package dev.skillexchange.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.skillexchange.engine.desk.Wire;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// A command that prints an answer: for people, or as JSON.
///
/// @param <A> the answer
abstract class AnsweringCommand<A> implements Callable<Integer> {
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

  /// Finds the answer.
  abstract A answer();

  /// Prints the answer for people.
  abstract void print(A answer, PrintWriter out);

  /// The exit code of an answer that came.
  int code(A answer) {
    return 0;
  }

  @Override
  public Integer call() throws JsonProcessingException {
    A answer = answer();
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
