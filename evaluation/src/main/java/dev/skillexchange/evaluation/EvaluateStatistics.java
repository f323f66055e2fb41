package dev.skillexchange.evaluation;

import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.statistics.SimulationReport;
import dev.skillexchange.fault.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures the estimates of the market on simulated markets.
@Command(
    name = "statistics",
    description = {
      "Measure the market's estimates on simulated markets whose truth is known: how often 95 %"
          + " intervals hold it, and what is found where there is nothing."
    })
final class EvaluateStatistics extends EvaluationCommand {
  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "How often each market is drawn (${DEFAULT-VALUE}).")
  int runs = 2_000;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "The seed of the markets (${DEFAULT-VALUE}).")
  long seed = 1;

  @Override
  Report report() {
    if (runs < 1) {
      throw new UserError("too few runs", String.valueOf(runs), "Ask for at least 1.");
    }
    return SimulationReport.of(runs, seed);
  }
}
