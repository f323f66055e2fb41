package dev.skillexchange.evaluation;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.evaluation.grouping.SameJobScore;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.extract.CatalogueDeriver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures whether postings of one job are found.
@Command(
    name = "grouping",
    description = "Measure grouping on pairs of postings labelled as one job or two.")
final class EvaluateGrouping extends EvaluationCommand {
  @Option(
      names = "--postings",
      paramLabel = "FOLDER",
      description =
          "The postings of the labels: boards in ashby, comments in hackernews"
              + " (../shared/data/postings beside the checkout).")
  Optional<Path> postings = Optional.empty();

  @Override
  Report report() throws IOException {
    return SameJobScore.report(
        postings.orElseGet(() -> shared("data/postings")),
        new CatalogueDeriver(CatalogueLoader.load()));
  }
}
