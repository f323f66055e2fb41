package dev.skillexchange.cli;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "catalogue",
    description = "Check the catalogue's data files and tell what they hold.")
final class CatalogueCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Another catalogue than the one that is shipped.")
  Optional<Path> folder = Optional.empty();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Catalogue catalogue = folder.map(CatalogueLoader::load).orElseGet(CatalogueLoader::load);
    PrintWriter out = spec.commandLine().getOut();
    out.println("Catalogue " + catalogue.edition());
    row(out, "families", catalogue.families().size());
    row(out, "roles", catalogue.roles().size());
    row(out, "titles", catalogue.titles().size());
    row(out, "skills", catalogue.skills().size());
    row(out, "certifications", catalogue.certifications().size());
    row(out, "countries", catalogue.gazetteer().countries().size());
    row(out, "regions", catalogue.gazetteer().regions().size());
    row(out, "cities", catalogue.gazetteer().cities().size());
    return 0;
  }

  private static void row(PrintWriter out, String name, int count) {
    out.printf("  %-15s %,6d%n", name, count);
  }
}
