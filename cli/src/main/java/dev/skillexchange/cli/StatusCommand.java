package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.StatusAnswer;
import dev.skillexchange.engine.desk.Question;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

@Command(
    name = "status",
    description = "Show what the store holds and whether the index is current.")
final class StatusCommand extends AskingCommand<StatusAnswer> {
  @Override
  Question<StatusAnswer> question() {
    return new Question.Status();
  }

  @Override
  void print(StatusAnswer answer, PrintWriter out) {
    out.println("SkillExchange " + answer.version() + ", " + answer.basis().market() + " market");
    row(out, "home", answer.home());
    row(out, "database", answer.database());
    row(out, "postings", "%,d (%,d open)".formatted(answer.postings(), answer.openPostings()));
    row(out, "jobs", "%,d (%,d open)".formatted(answer.jobs(), answer.openJobs()));
    row(out, "employers", "%,d".formatted(answer.employers()));
    row(out, "boards", "%,d".formatted(answer.boards()));
    row(
        out,
        "read",
        answer.firstReading().map(day -> "from " + day).orElse("never")
            + answer.basis().asOf().map(day -> " to " + day).orElse(""));
    row(
        out,
        "index",
        answer.behind() == 0 ? "current" : "%,d changes behind".formatted(answer.behind()));
    row(out, "edition", answer.edition());
    answer.activity().ifPresent(activity -> row(out, "now", activity));
  }

  private static void row(PrintWriter out, String name, String value) {
    out.printf("  %-10s %s%n", name, value);
  }
}
