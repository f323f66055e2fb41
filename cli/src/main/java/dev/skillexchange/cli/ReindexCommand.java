package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.ReindexAnswer;
import dev.skillexchange.engine.desk.Question;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

@Command(name = "reindex", description = "Drop the index and build it from the store.")
final class ReindexCommand extends AskingCommand<ReindexAnswer> {
  @Override
  Question<ReindexAnswer> question() {
    return new Question.Reindex();
  }

  @Override
  void print(ReindexAnswer answer, PrintWriter out) {
    out.printf("Indexed %,d jobs in %.1f s%n", answer.jobs(), answer.seconds());
  }
}
