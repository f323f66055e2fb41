package dev.skillexchange.evaluation;

import dev.skillexchange.evaluation.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// An evaluation that is asked for by its name and prints a report. A new one is a class with its
/// own options, named in the list of [Evaluate].
abstract class EvaluationCommand implements Callable<Integer> {
  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print the report (text).")
  Format format = Format.TEXT;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Spec CommandSpec spec = CommandSpec.create();

  /// How a report is printed.
  enum Format {
    TEXT,
    JSON
  }

  /// Measures.
  ///
  /// @throws dev.skillexchange.fault.UserError where what it needs is not there
  abstract Report report() throws IOException;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Report report = report();
    PrintWriter out = spec.commandLine().getOut();
    out.print(format == Format.JSON ? report.json() : report.text());
    out.flush();
    return 0;
  }

  /// The checkout that is evaluated.
  static Path root() {
    return Path.of(System.getProperty("skillexchange.root", ".")).toAbsolutePath().normalize();
  }

  /// What lies in the folder `shared` beside the checkout.
  static Path shared(String path) {
    return root().resolveSibling("shared").resolve(path);
  }
}
