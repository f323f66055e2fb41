package dev.skillexchange.evaluation;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.evaluation.gold.GoldReport;
import dev.skillexchange.evaluation.gold.GoldSet;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.extract.CatalogueDeriver;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.sample.SampleMarket;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What is run from a checkout: the whole table of quality on labelled postings; the sample market,
/// whose truth is known; kills; and the evaluations of single facts, one name each.
@Command(
    name = "evaluate",
    description = {
      "Measure how well postings are read.",
      "",
      "Without arguments: every figure on the labelled postings of a folder, beside its bar, and"
          + " the worst errors."
    },
    subcommands = {
      EvaluateActivities.class,
      EvaluateCompletions.class,
      EvaluateConditions.class,
      EvaluateCvs.class,
      EvaluateFigures.class,
      EvaluateGrouping.class,
      EvaluateGuides.class,
      EvaluateMatch.class,
      EvaluatePostings.class,
      EvaluateRelevance.class,
      EvaluateRoadmap.class,
      EvaluateSearch.class,
      EvaluateStatistics.class,
      EvaluateTitles.class,
      PayTruth.class
    })
public final class Evaluate extends EvaluationCommand {
  private static final int POSTINGS = 5_000;
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

  @Option(
      names = "--gold",
      paramLabel = "FOLDER",
      description =
          "Labelled postings: labels.jsonl, postings.jsonl, kinds.tsv (../shared/gold beside the"
              + " checkout).")
  Optional<Path> gold = Optional.empty();

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      description = "Score these facts, as extract writes them, in place of extracting.")
  Optional<Path> facts = Optional.empty();

  @Option(
      names = "--worst",
      paramLabel = "N",
      description =
          "How many errors of each kind to show, of the half that is not held (${DEFAULT-VALUE}).")
  int worst = 25;

  @Option(
      names = "--sample",
      arity = "0..1",
      fallbackValue = "5000",
      paramLabel = "N",
      description = "Score N postings of the sample market (5000) in their place.")
  Optional<Integer> sample = Optional.empty();

  @Option(
      names = "--kill-rounds",
      arity = "0..1",
      fallbackValue = "40",
      paramLabel = "N",
      description =
          "Kill the program N times (40) and compare what is left with a clean run, in their"
              + " place.")
  Optional<Integer> killRounds = Optional.empty();

  @Option(
      names = "--postings",
      paramLabel = "N",
      description = "How many postings a round of kills takes (${DEFAULT-VALUE}).")
  int postings = POSTINGS;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "The seed of the sample market and of the kills (${DEFAULT-VALUE}).")
  long seed = 1;

  public static void main(String... arguments) {
    System.exit(run(arguments));
  }

  /// Runs an evaluation: 0 where it could be made, 1 where something is missing or differs, 2 where
  /// it was asked for wrongly.
  static int run(String... arguments) {
    CommandLine line = new CommandLine(new Evaluate());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((failure, command, _) -> {
      if (!(failure instanceof UserError mistake)) {
        throw failure;
      }
      command.getErr().println("skillexchange: " + mistake.line());
      return 1;
    });
    return line.execute(arguments);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (killRounds.isEmpty()) {
      return super.call();
    }
    Path work = Files.createTempDirectory("skillexchange-rounds");
    spec.commandLine().getOut().println("working in " + work);
    return KillRounds.run(root(), work, killRounds.get(), postings, seed) ? 0 : 1;
  }

  @Override
  Report report() throws IOException {
    return sample.isPresent()
        ? sampleReport(sample.get())
        : GoldReport.of(GoldSet.in(gold.orElseGet(() -> shared("gold"))), facts, worst);
  }

  private Report sampleReport(int count) {
    SampleMarket market = SampleMarket.of(seed, count, AS_OF);
    return SampleScore.of(market, count, new CatalogueDeriver(CatalogueLoader.load()))
        .report("%,d postings of the sample market, seed %d".formatted(count, seed));
  }
}
