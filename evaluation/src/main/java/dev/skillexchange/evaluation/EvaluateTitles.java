package dev.skillexchange.evaluation;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.extract.CatalogueDeriver;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Measures how well roles are told from titles.
@Command(
    name = "titles",
    description = "Measure the roles of titles: those labelled by hand, and a long list of others.")
final class EvaluateTitles extends EvaluationCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Titles (../shared/data/titles/greenhouse-titles.tsv.gz beside the checkout).")
  Optional<Path> file = Optional.empty();

  @Override
  Report report() {
    return TitleScore.report(
        new CatalogueDeriver(CatalogueLoader.load()),
        file.orElseGet(() -> shared("data/titles/greenhouse-titles.tsv.gz")));
  }
}
