package dev.skillexchange.cli;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.engine.answer.CatalogueAnswer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "catalogue",
    description = "Check the catalogue's data files and tell what they hold.",
    subcommands = {FiringCommand.class, SuggestCommand.class})
final class CatalogueCommand extends AnsweringCommand<CatalogueAnswer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Another catalogue than the one that is shipped.")
  Optional<Path> folder = Optional.empty();

  @Override
  CatalogueAnswer answer() {
    return CatalogueAnswer.of(folder.map(CatalogueLoader::load).orElseGet(CatalogueLoader::load));
  }

  @Override
  void print(CatalogueAnswer answer, PrintWriter out) {
    out.println("Catalogue " + answer.edition());
    row(out, "families", answer.families());
    row(out, "roles", answer.roles());
    row(out, "titles", answer.titles());
    row(out, "skills", answer.skills());
    row(out, "  in O*NET", answer.linkedToOnet());
    row(out, "  in ESCO", answer.linkedToEsco());
    row(out, "  in either", answer.linked());
    row(out, "certifications", answer.certifications());
    row(out, "activities", answer.activities());
    row(out, "questions", answer.interviewQuestions());
    row(out, "countries", answer.countries());
    row(out, "regions", answer.regions());
    row(out, "cities", answer.cities());
  }

  private static void row(PrintWriter out, String name, int count) {
    out.printf("  %-15s %,6d%n", name, count);
  }
}
