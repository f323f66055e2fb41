package dev.skillexchange.cli;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.extraction.ExtractLines;
import dev.skillexchange.fault.UserError;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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
      description = "A file, or - for standard input (-).")
  String file = "-";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Knowledge knowledge = Engine.shippedKnowledge();
    ExtractLines lines = new ExtractLines(knowledge.deriver(), knowledge.catalogue());
    try (InputStream in = open();
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return run(reader, lines);
    } catch (IOException e) {
      throw new UserError("not readable", file, "Check the file (" + e + ").", e);
    }
  }

  private InputStream open() throws IOException {
    return file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
  }

  private int run(BufferedReader reader, ExtractLines lines) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    int code = 0;
    String line = reader.readLine();
    for (long number = 1; line != null; number++) {
      if (!line.isBlank()) {
        try {
          out.println(lines.extract(line));
        } catch (UserError e) {
          err.println("skillexchange: line " + number + ": " + e.line());
          code = 1;
        }
      }
      line = reader.readLine();
    }
    out.flush();
    return code;
  }
}
