package dev.skillexchange.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.skillexchange.engine.answer.ExportAnswer;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.desk.Question;
import dev.skillexchange.engine.export.JobLines;
import dev.skillexchange.index.Hits;
import dev.skillexchange.slice.JobQuery;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "search",
    description = "Find jobs by words and filters; --format also table, csv, jsonl.")
final class SearchCommand extends AskingCommand<SearchAnswer> {
  private static final int SHOWN = 10;

  @Parameters(
      arity = "0..*",
      paramLabel = "WORDS",
      description = {
        "Words to search for, and filters among them:",
        "skill:go level:senior pay:>150k in:berlin near:leeds,20mi remote:us posted:7d; behind"
            + " -- also -skill:php and other things to exclude (docs/search.md)."
      })
  List<String> words = List.of();

  @Mixin final Filters filters = new Filters();

  @Option(names = "--order", paramLabel = "ORDER", description = "relevance or newest (relevance).")
  String order = "relevance";

  @Option(names = "--from", paramLabel = "N", description = "The first job shown, from 0 (0).")
  int from;

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "How many jobs, at most 100 (10); with csv or jsonl at most 10,000 (10,000).")
  Optional<Integer> count = Optional.empty();

  private String link() {
    return filters.on(JobQuery.words(String.join(" ", words))).toLink();
  }

  @Option(names = "--explain", description = "Tell why each job stands where it does.")
  boolean explain;

  @Override
  Question<SearchAnswer> question() {
    return new Question.Search(link(), order, from, count.orElse(SHOWN), explain);
  }

  @Override
  Set<Format> formats() {
    return EnumSet.of(Format.TEXT, Format.TABLE, Format.JSON, Format.CSV, Format.JSONL);
  }

  @Override
  public Integer call() throws JsonProcessingException {
    return switch (format) {
      case CSV -> export(JobLines.CSV);
      case JSONL -> export(JobLines.JSONL);
      case TEXT, TABLE, JSON, MARKDOWN, HTML, JSONRESUME -> super.call();
    };
  }

  /// Prints every job that hits reach, and tells apart where there are more.
  private int export(JobLines lines) {
    PrintWriter out = spec.commandLine().getOut();
    ExportAnswer answer = ask(new Question.Export(link(), order, count.orElse(Hits.DEEPEST)));
    lines.begin(out);
    answer.jobs().forEach(job -> lines.print(job, out));
    out.flush();
    if (answer.total() > answer.jobs().size()) {
      spec.commandLine()
          .getErr()
          .printf(
              "%,d of %,d jobs. For others narrow the search, such as by posted:7d or country:us.%n",
              answer.jobs().size(), answer.total());
    }
    return 0;
  }

  @Override
  void print(SearchAnswer answer, Format as, PrintWriter out) {
    SearchTable.print(answer, out);
  }

  @Override
  void print(SearchAnswer answer, PrintWriter out) {
    new SearchText(out).print(answer);
  }
}
