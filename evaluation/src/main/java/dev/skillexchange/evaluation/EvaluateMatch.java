package dev.skillexchange.evaluation;

import dev.skillexchange.evaluation.match.MatchQuality;
import dev.skillexchange.evaluation.relevance.SearchMarket;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.speed.MatchSpeed;
import dev.skillexchange.testkit.Scratch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures how well people are matched with roles and jobs.
@Command(
    name = "match",
    description = "Measure how well invented people are matched with roles and jobs.")
final class EvaluateMatch extends EvaluationCommand {
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

  @Option(
      names = "--boards",
      paramLabel = "FOLDER",
      description = "Match against these postings, in place of a sample market.")
  Optional<Path> boards = Optional.empty();

  @Option(
      names = "--postings",
      paramLabel = "N",
      description = "How many postings the sample market has (${DEFAULT-VALUE}).")
  int postings = 20_000;

  @Option(names = "--seed", paramLabel = "S", description = "Its seed (${DEFAULT-VALUE}).")
  long seed = 1;

  @Option(
      names = "--speed",
      description = "Measure how long matches take in place of how good they are.")
  boolean speed;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "With --speed: how many jobs (${DEFAULT-VALUE}).")
  int jobs = 1_000_000;

  @Option(
      names = "--index",
      paramLabel = "FOLDER",
      description = "With --speed: where to keep the index for the next time (a temporary folder).")
  Optional<Path> index = Optional.empty();

  @Override
  Report report() throws IOException {
    if (speed) {
      Path kept = index.isPresent() ? index.get() : Scratch.folder("speed");
      return MatchSpeed.of(kept, jobs, seed);
    }
    Path folder = Scratch.folder("match");
    try (SearchMarket market =
        boards.isPresent()
            ? SearchMarket.boards(boards.get(), AS_OF, folder)
            : SearchMarket.sample(seed, postings, AS_OF, folder)) {
      return MatchQuality.of(market);
    }
  }
}
