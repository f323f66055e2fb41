package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.SavedAnswer;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.desk.KeepQuestion;
import dev.skillexchange.slice.JobQuery;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "saved",
    description = "List your saved searches, each with how many jobs are new in it.",
    subcommands = {SavedCommand.Add.class, SavedCommand.New.class, SavedCommand.Remove.class})
final class SavedCommand extends KeepCommand<SavedAnswer> {

  @Override
  KeepQuestion<SavedAnswer> keep() {
    return new KeepQuestion.Saved();
  }

  @Override
  void print(SavedAnswer answer, PrintWriter out) {
    list(answer, out);
  }

  private static void list(SavedAnswer answer, PrintWriter out) {
    JobText.sampleNote(answer.basis(), out);
    if (answer.searches().isEmpty()) {
      out.println("No saved searches. Save one: skillexchange saved add WORDS AND FILTERS");
    }
    for (SavedAnswer.SavedRow search : answer.searches()) {
      out.printf(
          "%s  %,d new of %,d  %s%n", search.id(), search.fresh(), search.jobs(), search.name());
    }
  }

  @Command(name = "add", description = "Save a search.")
  static final class Add extends KeepCommand<SavedAnswer> {
    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "As for search.")
    List<String> words = List.of();

    @Mixin final Filters filters = new Filters();

    @Option(names = "--name", paramLabel = "NAME", description = "What to call it.")
    String name = "";

    @Override
    KeepQuestion<SavedAnswer> keep() {
      return new KeepQuestion.Save(
          name, filters.on(JobQuery.words(String.join(" ", words))).toLink());
    }

    @Override
    void print(SavedAnswer answer, PrintWriter out) {
      list(answer, out);
    }
  }

  @Command(
      name = "new",
      description = "List the jobs that are new in a saved search since you last did this.")
  static final class New extends KeepCommand<SearchAnswer> {
    @Parameters(paramLabel = "ID", description = "The id that saved lists.")
    String id = "";

    @Option(names = "--count", paramLabel = "N", description = "How many, at most 100 (100).")
    int count = 100;

    @Override
    KeepQuestion<SearchAnswer> keep() {
      return new KeepQuestion.Fresh(id, count);
    }

    @Override
    void print(SearchAnswer answer, PrintWriter out) {
      if (answer.total() == 0) {
        out.println("Nothing is new.");
      } else {
        SearchTable.print(answer, out);
      }
    }
  }

  @Command(name = "remove", description = "Forget a saved search.")
  static final class Remove extends KeepCommand<SavedAnswer> {
    @Parameters(paramLabel = "ID", description = "The id that saved lists.")
    String id = "";

    @Override
    KeepQuestion<SavedAnswer> keep() {
      return new KeepQuestion.Forget(id);
    }

    @Override
    void print(SavedAnswer answer, PrintWriter out) {
      list(answer, out);
    }
  }
}
