package dev.skillexchange.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.skillexchange.engine.desk.Wire;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A command that prints an answer: for people, or as JSON.
///
/// @param <A> the answer
abstract class AnsweringCommand<A> implements Callable<Integer> {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to print the answer: text (what goes without saying) or json.")
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

  /// In which formats it can be printed.
  Set<Format> formats() {
    return EnumSet.of(Format.TEXT, Format.JSON);
  }

  /// Prints the answer in a format that is neither text nor JSON.
  void print(A answer, Format as, PrintWriter out) {
    throw new IllegalStateException("no " + as);
  }

  /// The exit code of an answer that came.
  int code(A answer) {
    return 0;
  }

  @Override
  public Integer call() throws JsonProcessingException {
    if (!formats().contains(format)) {
      throw new ParameterException(
          spec.commandLine(),
          "--format "
              + format.id()
              + ": "
              + spec.name()
              + " prints "
              + formats().stream().map(Format::id).collect(Collectors.joining(", "))
              + ".");
    }
    A answer = answer();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON ->
          out.println(Wire.json().writerWithDefaultPrettyPrinter().writeValueAsString(answer));
      case TEXT -> print(answer, out);
      case MARKDOWN, HTML, CSV, JSONL, TABLE, JSONRESUME -> print(answer, format, out);
    }
    out.flush();
    return code(answer);
  }
}
