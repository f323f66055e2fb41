package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.ImportAnswer;
import dev.skillexchange.engine.desk.Question;
import dev.skillexchange.fault.UserError;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description = {
      "Take postings from files.",
      "",
      "A path is a board as the Ashby posting API answers (.json), JSON Lines (.jsonl) or CSV (.csv,"
          + " .tsv), packed by gzip or not, or a folder of them. The first real import opens a fresh"
          + " store; the sample market is put aside."
    })
final class ImportCommand extends AskingCommand<ImportAnswer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  List<Path> paths = List.of();

  @Option(
      names = "--observed",
      paramLabel = "DATE",
      description = "The day the postings were seen, as 2026-11-23 (today).")
  Optional<String> observed = Optional.empty();

  @Option(
      names = "--complete",
      description =
          "JSON Lines and CSV show all that is open on their boards: what they lack is closed. (Boards"
              + " of Ashby always do.)")
  boolean complete;

  @Override
  Question<ImportAnswer> question() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    LocalDate day = observed.map(ImportCommand::day).orElse(today);
    if (day.isAfter(today.plusDays(1))) {
      throw new UserError("day in the future", day.toString(), "Say when the postings were seen.");
    }
    return new Question.Import(
        paths.stream().map(path -> path.toAbsolutePath().normalize().toString()).toList(),
        day.toString(),
        complete);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new UserError("--observed is no day", text, "Write it as 2026-11-23.", e);
    }
  }

  @Override
  void print(ImportAnswer answer, PrintWriter out) {
    for (String problem : answer.problems()) {
      spec.commandLine().getErr().println("skillexchange: " + problem);
    }
    out.printf(
        "Imported %,d %s in %.1f s (%,.0f postings a second)%n",
        answer.files(),
        answer.files() == 1 ? "file" : "files",
        answer.seconds(),
        answer.read() / Math.max(0.001, answer.seconds()));
    row(out, "read", answer.read());
    row(out, "new", answer.fresh());
    row(out, "updated", answer.updated());
    row(out, "unchanged", answer.unchanged());
    row(out, "duplicate", answer.duplicate());
    row(out, "rejected", answer.rejected());
    row(out, "not listed", answer.unlisted());
    row(out, "closed", answer.closed());
    if (answer.failed() > 0) {
      row(out, "files broken", answer.failed());
    }
  }

  private static void row(PrintWriter out, String name, long count) {
    out.printf("  %-12s %,9d%n", name, count);
  }

  /// Bad rows are reported and the rest is in; a file that could not be read to its end is a
  /// failure.
  @Override
  int code(ImportAnswer answer) {
    return answer.failed() > 0 ? 1 : 0;
  }
}
