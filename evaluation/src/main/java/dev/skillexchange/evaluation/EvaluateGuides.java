package dev.skillexchange.evaluation;

import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.speed.GuideSpeed;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.testkit.Scratch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures how fast guides are written over a large sample market.
@Command(
    name = "guides",
    description = {"Measure how long guides of random slices of a large sample market take."})
final class EvaluateGuides extends EvaluationCommand {
  @Option(names = "--jobs", paramLabel = "N", description = "How many jobs (${DEFAULT-VALUE}).")
  int jobs = 1_000_000;

  @Option(names = "--slices", paramLabel = "N", description = "How many slices (${DEFAULT-VALUE}).")
  int slices = 200;

  @Option(
      names = "--index",
      paramLabel = "FOLDER",
      description = "Where to keep the index for the next time (a temporary folder).")
  Optional<Path> folder = Optional.empty();

  @Option(
      names = "--through",
      paramLabel = "URL",
      description = "Ask a running server for the pages, in place of an index in this process.")
  Optional<String> server = Optional.empty();

  @Option(names = "--seed", paramLabel = "S", description = "The seed (${DEFAULT-VALUE}).")
  long seed = 1;

  @Override
  Report report() throws IOException {
    if (jobs < 1 || slices < 1) {
      throw new UserError(
          "too little to measure", jobs + " jobs, " + slices + " slices", "Ask for at least 1.");
    }
    if (server.isPresent()) {
      return GuideSpeed.of(server.get(), slices, seed);
    }
    Path index = folder.isPresent() ? folder.get() : Scratch.folder("guides");
    return GuideSpeed.of(index, jobs, slices, seed);
  }
}
