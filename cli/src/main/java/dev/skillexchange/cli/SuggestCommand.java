package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.SuggestAnswer;
import dev.skillexchange.engine.desk.Question;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "suggest",
    description = {
      "Rank the skills that jobs name and the catalogue lacks.",
      "",
      "Shows each with its spellings, where adverts name it, the skills it may be another name of, and"
          + " a row to be checked and put into the catalogue."
    })
final class SuggestCommand extends AskingCommand<SuggestAnswer> {
  @Option(names = "--limit", paramLabel = "N", description = "How many, at most 5000 (25).")
  int limit = 25;

  @Option(
      names = "--min-employers",
      paramLabel = "N",
      description = "Only what at least so many employers name (2).")
  int employers = 2;

  @Override
  Question<SuggestAnswer> question() {
    return new Question.Suggest(limit, employers);
  }

  @Override
  void print(SuggestAnswer answer, PrintWriter out) {
    new SuggestText(out).print(answer);
  }
}
