package dev.skillexchange.evaluation;

import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.search.SearchSpeed;
import dev.skillexchange.fault.UserError;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures how fast searches are answered over a large sample market.
@Command(
    name = "search",
    description = {"Measure how long searches of a large sample market take."})
final class EvaluateSearch extends EvaluationCommand {
  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      description = "Answer in this process, over the sample market of a home.")
  Optional<Path> home = Optional.empty();

  @Option(
      names = "--searches",
      paramLabel = "N",
      description = "How many searches (${DEFAULT-VALUE}).")
  int searches = 10_000;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      description = "How many others are answered before (${DEFAULT-VALUE}).")
  int warmUp = 2_000;

  @Option(names = "--seed", paramLabel = "S", description = "The seed (${DEFAULT-VALUE}).")
  long seed = 1;

  @Override
  Report report() {
    if (searches < 1 || warmUp < 0) {
      throw new UserError(
          "too little to measure", searches + " searches", "Ask for at least 1.");
    }
    Path folder =
        home.orElseThrow(() ->
            new UserError("no market to search", "", "Name its home by --home."));
    return SearchSpeed.of(folder, searches, warmUp, seed);
  }
}
