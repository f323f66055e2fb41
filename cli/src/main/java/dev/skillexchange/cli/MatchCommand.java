package dev.skillexchange.cli;

import dev.skillexchange.engine.CvReadings;
import dev.skillexchange.engine.answer.MatchAnswer;
import dev.skillexchange.engine.desk.Question;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.slice.JobQuery;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "match",
    description = {
      "Find the open jobs and the roles that fit you, with the reasons.",
      "",
      "What a CV tells is what you would tell by options; an option goes before it. The CV is read"
          + " here and not kept: see what was read by 'profile CV'."
    })
final class MatchCommand extends AskingCommand<MatchAnswer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "CV",
      description = "Your CV (PDF, Word, text, JSON Resume, Europass), or - for standard input.")
  String cv = "";

  @Option(
      names = "--skills",
      paramLabel = "SKILLS",
      description = "What you can do, such as java,postgresql,aws.")
  List<String> skills = List.of();

  @Mixin final ToldOptions besides = new ToldOptions();

  @Mixin final Filters filters = new Filters();

  @Option(names = "--count", paramLabel = "N", description = "How many jobs, at most 100 (10).")
  int count = 10;

  @Option(names = "--roles", paramLabel = "N", description = "How many roles (5).")
  int roles = 5;

  @Override
  Question<MatchAnswer> question() {
    return new Question.Match(told(), filters.on(JobQuery.all()).toLink(), count, roles);
  }

  /// What a CV tells, before it what options tell; of neither, the profile that is kept.
  private Map<String, String> told() {
    Told options = besides.with(skills);
    Told all = options.over(new Told(read()));
    return all.value(Told.SKILLS).isEmpty() && cv.isEmpty()
        ? options.over(Told.kept()).values()
        : all.values();
  }

  private Map<String, String> read() {
    if (cv.isEmpty()) {
      return Map.of();
    }
    YearMonth now = CvReadings.thisMonth();
    return CvReadings.shipped().told(CvReadings.bytes(cv), now).values();
  }

  @Override
  void print(MatchAnswer answer, PrintWriter out) {
    new MatchText(out).print(answer);
  }
}
