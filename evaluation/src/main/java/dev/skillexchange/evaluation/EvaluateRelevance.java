package dev.skillexchange.evaluation;

import dev.skillexchange.evaluation.relevance.RelevanceTrial;
import dev.skillexchange.evaluation.relevance.SearchMarket;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.testkit.Scratch;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures how well searches rank, by judgements of a pool of several rankers.
@Command(
    name = "relevance",
    description = {
      "Measure how well searches rank: nDCG at ten of the search box, of plain BM25 over all text as"
          + " one field, and of the newest that hold every word.",
      "",
      "With --pool: write what the three find, shuffled, for judging. A grade is 0 (of no use), 1"
          + " (near), 2 (fits) or 3 (just what is looked for)."
    })
final class EvaluateRelevance extends EvaluationCommand {
  private static final long SEED = 7;
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Search N postings of the sample market (${DEFAULT-VALUE}).")
  int sample = 12_000;

  @Option(
      names = "--pool",
      paramLabel = "FILE",
      description = "Write the pairs to judge as a table, and measure nothing.")
  Optional<Path> pool = Optional.empty();

  @Option(
      names = "--judgements",
      paramLabel = "FILE",
      description =
          "Tables with the columns key and grade, in place of the judgements that are kept.")
  List<Path> judgements = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (pool.isEmpty()) {
      return super.call();
    }
    return onMarket(market -> {
      String table = RelevanceTrial.pool(market);
      Files.writeString(pool.get(), table);
      PrintWriter out = spec.commandLine().getOut();
      out.printf("%,d pairs to judge in %s%n", table.lines().count() - 1, pool.get());
      return 0;
    });
  }

  @Override
  Report report() throws IOException {
    String on = "%,d postings of the sample market, seed %d".formatted(sample, SEED);
    return onMarket(market -> RelevanceTrial.report(market, judgements, on));
  }

  private interface Use<T> {
    T of(SearchMarket market) throws IOException;
  }

  private <T> T onMarket(Use<T> use) throws IOException {
    Path folder = Scratch.folder("relevance");
    try (SearchMarket market = SearchMarket.sample(SEED, sample, AS_OF, folder)) {
      return use.of(market);
    }
  }
}
