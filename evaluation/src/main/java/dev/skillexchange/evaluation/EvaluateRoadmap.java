package dev.skillexchange.evaluation;

import dev.skillexchange.evaluation.relevance.SearchMarket;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.roadmap.RoadmapQuality;
import dev.skillexchange.evaluation.speed.RoadmapSpeed;
import dev.skillexchange.testkit.Scratch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures what roadmaps open at employers by whose jobs they were not chosen.
@Command(
    name = "roadmap",
    description =
        "Measure what roadmaps open at employers that had no say in them, beside plainer choices.")
final class EvaluateRoadmap extends EvaluationCommand {
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

  @Option(
      names = "--boards",
      paramLabel = "FOLDER",
      description = "Postings to learn for, in place of a sample market.")
  Optional<Path> boards = Optional.empty();

  @Option(
      names = "--postings",
      paramLabel = "N",
      description = "How many postings the sample market has (${DEFAULT-VALUE}).")
  int postings = 20_000;

  @Option(
      names = "--least",
      paramLabel = "N",
      description = "How many jobs a role needs (${DEFAULT-VALUE}).")
  int least = 40;

  @Option(
      names = "--speed",
      description = "Measure how long roadmaps take over --postings jobs of the sample, instead.")
  boolean speed = false;

  @Option(names = "--seed", paramLabel = "S", description = "The seed (${DEFAULT-VALUE}).")
  long seed = 1;

  @Override
  Report report() throws IOException {
    Path folder = Scratch.folder("roadmap");
    if (speed) {
      return RoadmapSpeed.of(folder, postings, seed);
    }
    try (SearchMarket market =
        boards.isPresent()
            ? SearchMarket.boards(boards.get(), AS_OF, folder)
            : SearchMarket.sample(seed, postings, AS_OF, folder)) {
      return RoadmapQuality.of(market, least, seed);
    }
  }
}
