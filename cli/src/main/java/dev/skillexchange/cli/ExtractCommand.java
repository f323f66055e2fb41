package dev.skillexchange.cli;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.Explanations;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.answer.Explanation;
import dev.skillexchange.engine.extraction.ExtractLines;
import dev.skillexchange.engine.extraction.InputLines;
import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "extract",
    description = {
      "Read facts out of postings without a store.",
      "",
      "Reads JSON Lines (id, title, location, text, or html in its place; company and hints where there"
          + " are any) and writes one JSON object for each posting, in order. A line that is no posting is"
          + " told on standard error and the rest goes on."
    })
final class ExtractCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A file, gzipped or not, or - for standard input (-).")
  String file = "-";

  @Option(
      names = "--explain",
      description = "Show each posting with its facts marked, their rules and its sections.")
  boolean explain;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "Explain on a page of HTML, which is written to a file (- for standard output).")
  Optional<String> html = Optional.empty();

  @Option(names = "--id", paramLabel = "ID", description = "Take this posting only.")
  Optional<String> id = Optional.empty();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Spec CommandSpec spec = CommandSpec.create();

  private long taken;
  private boolean failed;

  /// What is done with a line.
  private interface Work {
    /// Whether the line is a posting that was asked for.
    boolean take(String line);
  }

  @Override
  public Integer call() {
    if (html.isPresent()) {
      page(html.get());
    } else if (explain) {
      Explanations explanations = Explanations.shipped();
      PrintWriter out = spec.commandLine().getOut();
      ExplainText text = new ExplainText(out, Ansi.AUTO.enabled());
      run(line -> explained(explanations, line).map(text::print).isPresent());
    } else {
      Knowledge knowledge = Engine.shippedKnowledge();
      ExtractLines lines = new ExtractLines(knowledge.deriver(), knowledge.catalogue());
      run(line -> extracted(lines, line));
    }
    return failed ? 1 : 0;
  }

  private boolean extracted(ExtractLines lines, String line) {
    if (id.isPresent() && !ExtractLines.read(line).id().equals(id.get())) {
      return false;
    }
    spec.commandLine().getOut().println(lines.extract(line));
    return true;
  }

  private Optional<Explanation> explained(Explanations explanations, String line) {
    ExtractLines.Read read = ExtractLines.read(line);
    return id.isPresent() && !id.get().equals(read.id())
        ? Optional.empty()
        : Optional.of(explanations.explain(read.id(), read.posting()));
  }

  private void page(String target) {
    Explanations explanations = Explanations.shipped();
    List<Explanation> all = new ArrayList<>();
    run(line -> explained(explanations, line).map(all::add).isPresent());
    if (all.isEmpty()) {
      return;
    }
    String page = ExplainPage.of(all);
    if (target.equals("-")) {
      spec.commandLine().getOut().print(page);
      spec.commandLine().getOut().flush();
      return;
    }
    try {
      Files.writeString(Path.of(target), page);
    } catch (IOException e) {
      throw new UserError("not writable", target, "Name another file (" + e + ").", e);
    }
  }

  private void run(Work work) {
    try (InputStream in = open();
        InputLines lines = InputLines.of(in)) {
      while (lines.advance()) {
        take(lines, work);
      }
    } catch (IOException e) {
      throw new UserError("not readable", file, "Check the file (" + e + ").", e);
    }
    spec.commandLine().getOut().flush();
    if (taken == 0 && !failed) {
      throw id.isPresent()
          ? new UserError("no posting with this id", id.get(), "Check the id.")
          : new UserError("no posting", file, "Write one JSON object a line.");
    }
  }

  private InputStream open() throws IOException {
    return file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
  }

  private void take(InputLines lines, Work work) {
    try {
      String line = lines.text();
      if (!line.isBlank() && work.take(line)) {
        taken++;
      }
    } catch (UserError e) {
      reject(lines.number(), e.line());
    } catch (RuntimeException e) {
      reject(
          lines.number(), "failed: " + e + ". This is a fault of the program: please report it.");
    }
  }

  private void reject(long line, String reason) {
    spec.commandLine().getErr().println("skillexchange: line " + line + ": " + reason);
    failed = true;
  }
}
