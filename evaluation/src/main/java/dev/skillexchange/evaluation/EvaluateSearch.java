package dev.skillexchange.evaluation;

import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.search.Changes;
import dev.skillexchange.evaluation.search.SearchLoad;
import dev.skillexchange.evaluation.search.SearchSpeed;
import dev.skillexchange.evaluation.search.SideBySide;
import dev.skillexchange.fault.UserError;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures how fast searches of a large market are answered: one after another in this process, or
/// at a constant rate by a running server.
@Command(
    name = "search",
    description = {
      "Measure how long a mix of searches of a large sample market takes.",
      "",
      "By --home one after another in this process; by --through at a constant rate through a"
          + " running server."
    })
final class EvaluateSearch extends EvaluationCommand {
  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      description = "Answer in this process, over the market of a home that nothing else uses.")
  Optional<Path> home = Optional.empty();

  @Option(
      names = "--beside-postgres",
      paramLabel = "FOLDER",
      description =
          "Have each answered by PostgreSQL's full-text search too, over a copy of the jobs in"
              + " this folder; made the first time.")
  Optional<Path> postgres = Optional.empty();

  @Option(names = "--through", paramLabel = "URL", description = "Ask a running server.")
  Optional<String> server = Optional.empty();

  @Option(
      names = "--searches",
      paramLabel = "N",
      description = "How many searches in this process (${DEFAULT-VALUE}).")
  int searches = 10_000;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      description = "How many others go before those that count (${DEFAULT-VALUE}).")
  int warmUp = 4_000;

  @Option(
      names = "--rate",
      paramLabel = "N",
      description = "How many searches a second reach the server (${DEFAULT-VALUE}).")
  int rate = 200;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "For how long they reach the server (${DEFAULT-VALUE}).")
  int seconds = 60;

  @Option(names = "--pages", description = "Ask the server for pages, in place of JSON.")
  boolean pages;

  @Option(
      names = "--changing",
      paramLabel = "FOLDER",
      description =
          "Meanwhile change a posting of the server's home, again and again, and tell how soon it"
              + " is found.")
  Optional<Path> changing = Optional.empty();

  @Option(names = "--seed", paramLabel = "S", description = "The seed (${DEFAULT-VALUE}).")
  long seed = 1;

  @Override
  Report report() {
    if (searches < 1 || rate < 1 || seconds < 1 || warmUp < 0) {
      throw new UserError("too little to measure", searches + " searches", "Ask for at least 1.");
    }
    if (server.isPresent()) {
      return SearchLoad.of(
          server.get(),
          new SearchLoad.Asking(rate, seconds, warmUp, pages, seed),
          changing.map(Changes::new));
    }
    Path folder =
        home.orElseThrow(() ->
            new UserError(
                "no market to search", "", "Name its home by --home, or its server by --through."));
    return postgres.isPresent()
        ? SideBySide.of(folder, postgres.get(), searches, warmUp, seed)
        : SearchSpeed.of(folder, searches, warmUp, seed);
  }
}
