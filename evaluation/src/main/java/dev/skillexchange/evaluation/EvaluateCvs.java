package dev.skillexchange.evaluation;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.document.CvFiles;
import dev.skillexchange.evaluation.cv.CvScore;
import dev.skillexchange.evaluation.cv.Grid;
import dev.skillexchange.evaluation.cv.RenderCvSource;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Quantiles;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.extract.CatalogueReader;
import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures how well CVs are read.
@Command(
    name = "cvs",
    description = {
      "Measure how well CVs are read.",
      "",
      "Those of a folder that have their RenderCV source (NAME.yaml) beside them, and invented ones"
          + " in layouts at random. A field counts where it is the same but for case."
    })
final class EvaluateCvs extends EvaluationCommand {
  private static final YearMonth NOW = YearMonth.of(2026, 6);
  private static final int WORST = 30;
  private static final int ROUNDS = 10;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "CVs with sources (../shared/data/resumes/rendercv beside the checkout).")
  Optional<Path> folder = Optional.empty();

  @Option(
      names = "--invented",
      paramLabel = "N",
      description = "How many invented CVs (${DEFAULT-VALUE}).")
  int invented = 500;

  @Option(names = "--seed", paramLabel = "S", description = "The seed of those (${DEFAULT-VALUE}).")
  long seed = 1;

  @Override
  Report report() throws IOException {
    Catalogue catalogue = CatalogueLoader.load();
    CvFiles files = new CvFiles(catalogue);
    CatalogueReader names = new CatalogueReader(catalogue);
    CvScore sources = new CvScore(names);
    List<Path> cvs = cvs(folder.orElseGet(() -> shared("data/resumes/rendercv")));
    for (Path cv : cvs) {
      Path source = cv.resolveSibling(cv.getFileName().toString().replace(".pdf", ".yaml"));
      sources.add(
          cv.getFileName().toString(),
          RenderCvSource.read(Files.readString(source)),
          files.read(Files.readAllBytes(cv), NOW).profile(),
          false,
          true);
    }
    CvScore made = new CvScore(names);
    Grid.read(files, made, seed, invented);
    return new Report(
        cvs.size() + " CVs with sources, " + invented + " invented ones of seed " + seed,
        table("sources", "CVs with sources", sources),
        table("invented", "Invented CVs", made),
        speed(files, cvs),
        worst(sources, made));
  }

  private static List<Path> cvs(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UserError("no folder", folder.toString(), "Name one with CVs and their sources.");
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".pdf"))
          .filter(file -> Files.exists(Path.of(file.toString().replace(".pdf", ".yaml"))))
          .sorted()
          .toList();
    }
  }

  private static Table table(String name, String title, CvScore score) {
    Table.Builder table = Table.named(name, title, "field", "precision", "recall", "f1");
    for (CvScore.Field field : CvScore.Field.values()) {
      table.row(
          Cell.of(field.name().toLowerCase(Locale.ROOT).replace('_', ' ')),
          Cell.of(score.precision(field)),
          Cell.of(score.recall(field)),
          Cell.of(score.f1(field)));
    }
    return table.build();
  }

  /// How long a CV with source takes, after all were read a few times, in milliseconds.
  private static Table speed(CvFiles files, List<Path> cvs) throws IOException {
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Path cv : cvs) {
        byte[] bytes = Files.readAllBytes(cv);
        long start = System.nanoTime();
        files.read(bytes, NOW);
        if (round >= ROUNDS / 2) {
          times.add((System.nanoTime() - start) / 1e6);
        }
      }
    }
    Table.Builder table = Table.named("speed", "Milliseconds a CV", "median", "longest");
    if (!times.isEmpty()) {
      Quantiles spent = Quantiles.of(times);
      table.row(spent.at(0.5), spent.at(1));
    }
    return table.build();
  }

  private static Table worst(CvScore... scores) {
    Table.Builder table = Table.named("worst", "Errors", "error");
    Arrays.stream(scores)
        .flatMap(score -> score.errors().stream())
        .limit(WORST)
        .forEach(error -> table.row(Cell.of(error)));
    return table.build();
  }
}
