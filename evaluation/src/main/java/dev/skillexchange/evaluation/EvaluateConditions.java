package dev.skillexchange.evaluation;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.evaluation.conditions.ConditionScore;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.extract.CatalogueDeriver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures how well visa, clearance, education, employment and certifications are read.
@Command(
    name = "conditions",
    description =
        "Measure visa, clearance, education, employment and certifications on labelled postings.")
final class EvaluateConditions extends EvaluationCommand {
  @Option(
      names = "--postings",
      paramLabel = "FOLDER",
      description =
          "The postings of the labels: boards in ashby, comments in hackernews"
              + " (../shared/data/postings beside the checkout).")
  Optional<Path> postings = Optional.empty();

  @Override
  Report report() throws IOException {
    return ConditionScore.report(
        postings.orElseGet(() -> shared("data/postings")),
        new CatalogueDeriver(CatalogueLoader.load()));
  }
}
