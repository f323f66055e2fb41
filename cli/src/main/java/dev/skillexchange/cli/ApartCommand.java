package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.PartingsAnswer;
import dev.skillexchange.engine.answer.PartingsAnswer.PartingRow;
import dev.skillexchange.engine.desk.Question;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

@Command(
    name = "apart",
    description = {
      "Say that a posting does not show a job: it is taken out and stays apart from the job's other"
          + " postings, however often it is imported or grouped again.",
      "Without POSTING and JOB: list what was said."
    })
final class ApartCommand extends AskingCommand<PartingsAnswer> {
  @Parameters(
      arity = "0..2",
      paramLabel = "POSTING JOB",
      description =
          "The key of the posting and the id of the job, as the page of the job has them.")
  List<String> said = List.of();

  @Option(
      names = "--undo",
      description = "Put the posting back: grouping decides again. JOB is the id it had then.")
  boolean undo;

  @Override
  Question<PartingsAnswer> question() {
    if (said.isEmpty() && !undo) {
      return new Question.Partings();
    }
    if (said.size() != 2) {
      throw new ParameterException(
          spec.commandLine(), "Name a posting and a job, as in: apart POSTING JOB.");
    }
    return new Question.Part(said.getFirst(), said.getLast(), undo);
  }

  @Override
  void print(PartingsAnswer answer, PrintWriter out) {
    if (answer.partings().isEmpty()) {
      out.println("No posting was set apart.");
    }
    answer.partings().forEach(one -> out.println(line(one)));
  }

  private static String line(PartingRow one) {
    return one.posting()
        + " is not "
        + one.job()
        + one.others().stream()
            .filter(other -> !other.equals(one.job()))
            .reduce("", (all, other) -> all + ", " + other)
        + ": said "
        + one.since()
        + one.undone().map(at -> ", put back " + at).orElse("");
  }
}
