package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.desk.Question;
import dev.skillexchange.slice.JobQuery;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "search", description = "Find jobs by words and filters.")
final class SearchCommand extends AskingCommand<SearchAnswer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "WORDS",
      description = {
        "Words to search for, and filters among them:",
        "skill:go level:senior pay:>150k in:berlin near:leeds,20mi remote:us posted:7d; behind"
            + " -- also -skill:php and other things to exclude (docs/search.md)."
      })
  List<String> words = List.of();

  @Mixin final Filters filters = new Filters();

  @Option(names = "--order", paramLabel = "ORDER", description = "relevance or newest (relevance).")
  String order = "relevance";

  @Option(names = "--from", paramLabel = "N", description = "The first job shown, from 0 (0).")
  int from;

  @Option(names = "--count", paramLabel = "N", description = "How many jobs, at most 100 (10).")
  int count = 10;

  @Override
  Question<SearchAnswer> question() {
    JobQuery query = filters.on(JobQuery.words(String.join(" ", words)));
    return new Question.Search(query.toLink(), order, from, count);
  }

  @Override
  void print(SearchAnswer answer, PrintWriter out) {
    new SearchText(out).print(answer);
  }
}
