package dev.skillexchange.cli;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.engine.Firings;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.answer.FiringAnswer;
import dev.skillexchange.engine.answer.FiringAnswer.Family;
import dev.skillexchange.engine.answer.FiringAnswer.Fired;
import dev.skillexchange.extract.DeferredDeriver;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "firing",
    description = {
      "Tell which skills are found in postings.",
      "",
      "Reads what import takes, without a store, and counts by family the skills that a posting names,"
          + " those that carry a link to O*NET or ESCO, and those that nothing speaks for. JSON counts the postings of every skill."
    })
final class FiringCommand extends AnsweringCommand<FiringAnswer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders of postings.")
  List<Path> paths = List.of();

  @Option(
      names = "--catalogue",
      paramLabel = "FOLDER",
      description = "Another catalogue than the one that is shipped.")
  Optional<Path> folder = Optional.empty();

  @Option(names = "--list", description = "List the skills that nothing speaks for.")
  boolean list;

  @Override
  FiringAnswer answer() {
    Catalogue catalogue = folder.map(CatalogueLoader::load).orElseGet(CatalogueLoader::load);
    Knowledge knowledge = Knowledge.of(catalogue, new DeferredDeriver(catalogue));
    try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr())) {
      return new Firings(knowledge).firing(paths, progress);
    }
  }

  @Override
  void print(FiringAnswer answer, PrintWriter out) {
    out.printf(
        "Catalogue %s over %,d postings (%,d rows rejected)%n",
        answer.edition(), answer.postings(), answer.rejected());
    out.printf(
        "  %-24s %7s %15s %15s %8s %8s%n",
        "family", "skills", "found", "linked", "broader", "neither");
    answer.families().forEach(family -> row(family, out));
    row(answer.all(), out);
    if (list) {
      answer.families().stream()
          .flatMap(family -> family.skills().stream().filter(Fired::silent))
          .forEach(one -> out.println(one.skill()));
    }
  }

  private static void row(Family family, PrintWriter out) {
    out.printf(
        "  %-24s %,7d %,7d (%3.0f %%) %,7d (%3.0f %%) %,8d %,8d%n",
        family.name(),
        family.count(),
        family.firing(),
        share(family.firing(), family.count()),
        family.linked(),
        share(family.linked(), family.count()),
        family.broader(),
        family.neither());
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
