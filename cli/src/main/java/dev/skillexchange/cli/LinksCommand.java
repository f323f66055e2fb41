package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.LinksAnswer;
import dev.skillexchange.engine.desk.KeepQuestion;
import dev.skillexchange.fault.UserError;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "links",
    description = "List the short links to pages of this site, with how often each was followed.",
    subcommands = {LinksCommand.Make.class, LinksCommand.Erase.class})
final class LinksCommand extends KeepCommand<LinksAnswer> {

  @Override
  KeepQuestion<LinksAnswer> keep() {
    return new KeepQuestion.Links();
  }

  @Override
  void print(LinksAnswer answer, PrintWriter out) {
    list(answer, out);
  }

  private static void list(LinksAnswer answer, PrintWriter out) {
    for (LinksAnswer.LinkRow link : answer.links()) {
      out.printf(
          "%s  %s  %,d visits%s%n",
          link.path(),
          link.target(),
          link.visits(),
          link.until().map(day -> (link.expired() ? ", expired " : ", until ") + day).orElse(""));
    }
    out.printf("%,d short links%n", answer.links().size());
  }

  @Command(name = "make", description = "Make a short link to a page of this site.")
  static final class Make extends KeepCommand<LinksAnswer> {
    @Parameters(paramLabel = "PAGE", description = "Its path, such as '/jobs?q=nurse'.")
    String target = "";

    @Option(names = "--days", paramLabel = "N", description = "For how many days it leads there.")
    int days;

    @Override
    KeepQuestion<LinksAnswer> keep() {
      return new KeepQuestion.MakeLink(target, days);
    }

    @Override
    void print(LinksAnswer answer, PrintWriter out) {
      list(answer, out);
    }
  }

  @Command(name = "erase", description = "Erase a short link, or all of them.")
  static final class Erase extends KeepCommand<LinksAnswer> {
    @Parameters(arity = "0..1", paramLabel = "CODE", description = "Which one.")
    Optional<String> code = Optional.empty();

    @Option(names = "--all", description = "Every one.")
    boolean all;

    @Override
    KeepQuestion<LinksAnswer> keep() {
      if (all == code.isPresent()) {
        throw new UserError("no short link named", "", "Give its code, or --all for every one.");
      }
      return new KeepQuestion.EraseLinks(code.orElse(""));
    }

    @Override
    void print(LinksAnswer answer, PrintWriter out) {
      list(answer, out);
    }
  }
}
