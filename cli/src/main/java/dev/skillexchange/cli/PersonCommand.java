package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.PersonAnswer;
import dev.skillexchange.engine.desk.KeepQuestion;
import dev.skillexchange.fault.UserError;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "person",
    description =
        "Tell how much is kept for you: saved searches, hidden jobs and employers, practice,"
            + " the profile.",
    subcommands = {PersonCommand.Export.class, PersonCommand.Erase.class})
final class PersonCommand extends KeepCommand<PersonAnswer> {

  @Override
  KeepQuestion<PersonAnswer> keep() {
    return new KeepQuestion.Person(false);
  }

  @Override
  void print(PersonAnswer answer, PrintWriter out) {
    counts(answer, out);
  }

  private static void counts(PersonAnswer answer, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%,d saved searches, %,d hidden jobs, %,d hidden employers, %,d roadmaps,"
            + " %,d times practised, %s%n",
        answer.searches().size(),
        answer.jobs().size(),
        answer.employers().size(),
        answer.paths().size(),
        answer.practised().size(),
        answer.profile().isPresent() ? "a profile" : "no profile");
  }

  @Command(name = "export", description = "Print all that is kept for you, as JSON.")
  static final class Export extends KeepCommand<PersonAnswer> {
    Export() {
      format = Format.JSON;
    }

    @Override
    KeepQuestion<PersonAnswer> keep() {
      return new KeepQuestion.Person(false);
    }

    @Override
    void print(PersonAnswer answer, PrintWriter out) {
      counts(answer, out);
    }
  }

  @Command(name = "erase", description = "Erase all that is kept for you.")
  static final class Erase extends KeepCommand<PersonAnswer> {
    @Option(names = "--yes", description = "Really: it does not come back.")
    boolean yes;

    @Override
    KeepQuestion<PersonAnswer> keep() {
      if (!yes) {
        throw new UserError(
            "nothing is erased yet", "", "Add --yes; person export keeps a copy first.");
      }
      return new KeepQuestion.Person(true);
    }

    @Override
    void print(PersonAnswer answer, PrintWriter out) {
      out.println("Erased. Kept are:");
      counts(answer, out);
    }
  }
}
