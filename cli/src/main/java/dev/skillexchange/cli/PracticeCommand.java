package dev.skillexchange.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.skillexchange.engine.answer.PracticeAnswer;
import dev.skillexchange.engine.answer.RatedAnswer;
import dev.skillexchange.engine.desk.Desk;
import dev.skillexchange.engine.desk.KeepQuestion;
import dev.skillexchange.engine.desk.Question;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "practice",
    description = {
      "Practise for interviews: the topics that open jobs ask about, and questions about them.",
      "In a terminal it asks one question after the other; with --list it lists them."
    },
    subcommands = {
      PracticeCommand.Rate.class,
      PracticeCommand.Done.class,
      PracticeCommand.Forget.class
    })
final class PracticeCommand extends KeepCommand<PracticeAnswer> {
  @Mixin final Filters filters = new Filters();

  @Mixin final HoldingOptions has = new HoldingOptions();

  @Option(names = "--topic", paramLabel = "TOPIC", description = "Only questions about this topic.")
  String topic = "";

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "How many questions, at most 500 (10).")
  int count = 10;

  @Option(names = "--list", description = "List topics and questions instead of asking.")
  boolean list;

  @Option(names = "--ask", description = "Ask, also where input is no terminal.")
  boolean asking;

  @Override
  KeepQuestion<PracticeAnswer> keep() {
    if (filters.role.size() != 1) {
      throw new UserError(
          "practice needs one role",
          String.join(", ", filters.role),
          "Name it: --role back-end-engineer.");
    }
    return new KeepQuestion.Practice(
        filters.role.getFirst(),
        filters.on(JobQuery.all()).with(Parameter.ROLE).toLink(),
        has.holding(),
        topic,
        count);
  }

  @Override
  void print(PracticeAnswer answer, PrintWriter out) {
    new PracticeText(out).print(answer);
  }

  @Override
  public Integer call() throws JsonProcessingException {
    boolean asks = asking || !list && format == Format.TEXT && terminal();
    return asks ? session() : super.call();
  }

  private static boolean terminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  /// Asks one question after the other; what was rated stays when it is left.
  private int session() {
    PrintWriter out = spec.commandLine().getOut();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr());
        Desk desk = where.open(spec.name(), progress::say)) {
      PracticeAnswer plan = desk.ask(question(), progress);
      new PracticeSession(in, out, rate -> desk.ask(new Question.Keep<RatedAnswer>(rate), progress))
          .run(plan);
    }
    out.flush();
    return 0;
  }

  @Command(name = "rate", description = "Note how your answer to a question went.")
  static final class Rate extends KeepCommand<RatedAnswer> {
    @Parameters(paramLabel = "ID", description = "The id that practice --list shows.")
    String id = "";

    @Option(
        names = "--points",
        split = ",",
        paramLabel = "N",
        description = "The points of the checklist that you covered, such as 1,3.")
    List<Integer> points = List.of();

    @Option(
        names = "--rating",
        paramLabel = "RATING",
        description = "again, hard, good or easy (what follows from the points).")
    String rating = "";

    @Option(
        names = "--time",
        required = true,
        paramLabel = "N",
        description = "The how-manieth time it is, from 1. The same twice is noted once.")
    int time;

    @Override
    KeepQuestion<RatedAnswer> keep() {
      return new KeepQuestion.Rate(id, time, rating, points);
    }

    @Override
    void print(RatedAnswer answer, PrintWriter out) {
      new PracticeText(out).print(answer);
    }
  }

  @Command(name = "done", description = "List what you practised, the least remembered first.")
  static final class Done extends KeepCommand<RatedAnswer> {
    @Override
    KeepQuestion<RatedAnswer> keep() {
      return new KeepQuestion.Practised(false);
    }

    @Override
    void print(RatedAnswer answer, PrintWriter out) {
      new PracticeText(out).print(answer);
    }
  }

  @Command(name = "forget", description = "Forget all that you practised.")
  static final class Forget extends KeepCommand<RatedAnswer> {
    @Option(names = "--yes", description = "Really: it does not come back.")
    boolean yes;

    @Override
    KeepQuestion<RatedAnswer> keep() {
      if (!yes) {
        throw new UserError(
            "nothing is forgotten yet", "", "Add --yes; person export keeps a copy first.");
      }
      return new KeepQuestion.Practised(true);
    }

    @Override
    void print(RatedAnswer answer, PrintWriter out) {
      new PracticeText(out).print(answer);
    }
  }
}
