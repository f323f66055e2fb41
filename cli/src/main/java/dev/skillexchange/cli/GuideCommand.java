package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.desk.Question;
import dev.skillexchange.slice.JobQuery;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "guide", description = "Show what the market says of a role.")
final class GuideCommand extends AskingCommand<GuideAnswer> {
  @Parameters(paramLabel = "ROLE", description = "A role, such as back-end-engineer.")
  String role = "";

  @Mixin final Filters filters = new Filters();

  @Override
  Question<GuideAnswer> question() {
    return new Question.Guide(role, filters.on(JobQuery.all()).toLink());
  }

  @Override
  void print(GuideAnswer answer, PrintWriter out) {
    new GuideText(out).print(answer);
  }
}
