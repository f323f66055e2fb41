package dev.skillexchange.cli;

import dev.skillexchange.engine.match.Holding;
import java.util.List;
import picocli.CommandLine.Option;

/// What a person has already.
final class HoldingOptions {
  @Option(
      names = "--skills",
      split = ",",
      paramLabel = "SKILL",
      description = "What you can do already, such as java,sql.")
  List<String> skills = List.of();

  @Option(
      names = "--my-profile",
      description = "Count the skills of the profile that you keep ('profile keep CV').")
  boolean kept;

  Holding holding() {
    return new Holding(skills.stream().map(String::strip).toList(), kept);
  }
}
