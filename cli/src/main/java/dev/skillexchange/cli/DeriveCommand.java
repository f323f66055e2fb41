package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.DeriveAnswer;
import dev.skillexchange.engine.desk.Question;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

@Command(
    name = "derive",
    description = "Derive facts anew where the catalogue or the rules have changed.")
final class DeriveCommand extends AskingCommand<DeriveAnswer> {
  @Override
  Question<DeriveAnswer> question() {
    return new Question.Derive();
  }

  @Override
  void print(DeriveAnswer answer, PrintWriter out) {
    out.printf(
        "Derived %,d postings anew (edition %s) in %.1f s%n",
        answer.derived(), answer.edition(), answer.seconds());
  }
}
