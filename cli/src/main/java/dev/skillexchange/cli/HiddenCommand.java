package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.HiddenAnswer;
import dev.skillexchange.engine.desk.KeepQuestion;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "hidden",
    description = "List the jobs and employers that your searches leave out.",
    subcommands = {HiddenCommand.Add.class, HiddenCommand.Remove.class})
final class HiddenCommand extends KeepCommand<HiddenAnswer> {

  @Override
  KeepQuestion<HiddenAnswer> keep() {
    return new KeepQuestion.HiddenOnes();
  }

  @Override
  void print(HiddenAnswer answer, PrintWriter out) {
    list(answer, out);
  }

  private static void list(HiddenAnswer answer, PrintWriter out) {
    out.printf("%,d hidden jobs%n", answer.total());
    for (HiddenAnswer.HiddenJob job : answer.jobs()) {
      out.printf(
          "  %s%s  %s%n",
          job.id(),
          job.reason().equals("applied") ? " (applied)" : "",
          job.card().map(card -> card.title() + ", " + card.employer().name()).orElse(""));
    }
    out.printf("%,d hidden employers%n", answer.employers().size());
    for (HiddenAnswer.HiddenEmployer one : answer.employers()) {
      out.printf("  %s (%,d open jobs)%n", one.employer().name(), one.jobs());
    }
  }

  /// What to hide or show: one of these.
  static final class What {
    @Option(names = "--job", paramLabel = "ID", description = "A job, by its id.")
    Optional<String> job = Optional.empty();

    @Option(names = "--applied", paramLabel = "ID", description = "A job you applied for.")
    Optional<String> applied = Optional.empty();

    @Option(names = "--employer", paramLabel = "NAME", description = "All jobs of an employer.")
    Optional<String> employer = Optional.empty();

    String kind() {
      return employer.isPresent() ? "employer" : applied.isPresent() ? "applied" : "job";
    }

    String id() {
      return employer.or(() -> applied).or(() -> job).orElseThrow();
    }
  }

  @Command(name = "add", description = "Leave a job, or all jobs of an employer, out of searches.")
  static final class Add extends KeepCommand<HiddenAnswer> {
    @ArgGroup(multiplicity = "1")
    What what = new What();

    @Override
    KeepQuestion<HiddenAnswer> keep() {
      return new KeepQuestion.Hide(what.kind(), what.id());
    }

    @Override
    void print(HiddenAnswer answer, PrintWriter out) {
      list(answer, out);
    }
  }

  @Command(name = "remove", description = "Show a job, or the jobs of an employer, again.")
  static final class Remove extends KeepCommand<HiddenAnswer> {
    @ArgGroup(multiplicity = "1")
    What what = new What();

    @Override
    KeepQuestion<HiddenAnswer> keep() {
      return new KeepQuestion.Show(what.employer.isPresent() ? "employer" : "job", what.id());
    }

    @Override
    void print(HiddenAnswer answer, PrintWriter out) {
      list(answer, out);
    }
  }
}
