package dev.skillexchange.evaluation;

import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.speed.CompletionSpeed;
import dev.skillexchange.fault.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures how fast the search box is completed.
@Command(
    name = "completions",
    description = {
      "Measure how long it takes to complete names typed letter by letter, with the values of the"
          + " catalogue and invented employers."
    })
final class EvaluateCompletions extends EvaluationCommand {
  @Option(
      names = "--employers",
      paramLabel = "N",
      description = "How many employers (${DEFAULT-VALUE}).")
  int employers = 150_000;

  @Option(
      names = "--typed",
      paramLabel = "N",
      description = "How many texts are completed (${DEFAULT-VALUE}).")
  int typed = 10_000;

  @Option(names = "--seed", paramLabel = "S", description = "The seed (${DEFAULT-VALUE}).")
  long seed = 1;

  @Override
  Report report() {
    if (employers < 1 || typed < 1) {
      throw new UserError(
          "too little to measure",
          employers + " employers, " + typed + " texts",
          "Ask for at least 1.");
    }
    return CompletionSpeed.of(employers, typed, seed);
  }
}
