package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.MatchAnswer;
import dev.skillexchange.engine.desk.Question;
import dev.skillexchange.slice.JobQuery;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "match", description = "Find the open jobs that fit your skills, with the reasons.")
final class MatchCommand extends AskingCommand<MatchAnswer> {
  @Option(
      names = "--skills",
      required = true,
      split = ",",
      paramLabel = "SKILL",
      description = "What you can do, such as java,postgresql,aws.")
  List<String> skills = List.of();

  @Mixin final Filters filters = new Filters();

  @Option(names = "--count", paramLabel = "N", description = "How many jobs, at most 100 (10).")
  int count = 10;

  @Override
  Question<MatchAnswer> question() {
    return new Question.Match(
        skills.stream().map(String::strip).toList(), filters.on(JobQuery.all()).toLink(), count);
  }

  @Override
  void print(MatchAnswer answer, PrintWriter out) {
    new MatchText(out).print(answer);
  }
}
