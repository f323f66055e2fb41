package dev.skillexchange.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.engine.answer.CatalogueAnswer;
import dev.skillexchange.engine.desk.Wire;
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
    description = "Check the catalogue's data files and tell what they hold.",
    subcommands = {FiringCommand.class, SuggestCommand.class})
final class CatalogueCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Another catalogue than the one that is shipped.")
  Optional<Path> folder = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print the answer (text).")
  Format format = Format.TEXT;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws JsonProcessingException {
    CatalogueAnswer answer =
        CatalogueAnswer.of(folder.map(CatalogueLoader::load).orElseGet(CatalogueLoader::load));
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.JSON) {
      out.println(Wire.json().writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    } else {
      print(answer, out);
    }
    return 0;
  }

  private static void print(CatalogueAnswer answer, PrintWriter out) {
    out.println("Catalogue " + answer.edition());
    row(out, "families", answer.families());
    row(out, "roles", answer.roles());
    row(out, "titles", answer.titles());
    row(out, "skills", answer.skills());
    row(out, "  in O*NET", answer.linkedToOnet());
    row(out, "  in ESCO", answer.linkedToEsco());
    row(out, "  in either", answer.linked());
    row(out, "certifications", answer.certifications());
    row(out, "countries", answer.countries());
    row(out, "regions", answer.regions());
    row(out, "cities", answer.cities());
  }

  private static void row(PrintWriter out, String name, int count) {
    out.printf("  %-15s %,6d%n", name, count);
  }
}
