package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.SearchAnswer;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/// A search for a terminal.
final class SearchText {
  private static final int MOST_VALUES = 6;

  private final PrintWriter out;

  SearchText(PrintWriter out) {
    this.out = out;
  }

  void print(SearchAnswer answer) {
    JobText.sampleNote(answer.basis(), out);
    out.printf("%,d %s%s%n", answer.total(), answer.total() == 1 ? "job" : "jobs", read(answer));
    answer.remarks().forEach(out::println);
    answer
        .spelling()
        .ifPresent(spelling ->
            out.println(spelling.words() + " Words in quotes are searched as they are written."));
    answer.hidden().ifPresent(hidden -> out.println(hidden(hidden)));
    answer.loosening().ifPresent(loosening -> LooseningText.print(loosening, out));
    int number = answer.from();
    for (JobCard job : answer.jobs()) {
      out.println();
      out.println(++number + ". " + job.title());
      JobText.print(job, out);
      answer.rankings().stream()
          .filter(ranking -> ranking.job().equals(job.id()))
          .flatMap(ranking -> ranking.lines().stream())
          .forEach(line -> out.println("     " + line));
    }
    if (answer.total() > 0) {
      out.println();
      answer.facets().forEach(this::facet);
    }
  }

  /// What became of hidden jobs.
  static String hidden(SearchAnswer.Hidden hidden) {
    return hidden.mode().equals("out")
        ? "%,d hidden; hidden:show shows them too".formatted(hidden.jobs())
        : "%,d of them hidden".formatted(hidden.jobs());
  }

  private static String read(SearchAnswer answer) {
    return answer.understood().isEmpty()
        ? ""
        : answer.understood().stream()
            .map(word -> word.words() + " as the " + word.as() + " " + word.name())
            .collect(Collectors.joining("; ", " (read ", ")"));
  }

  private void facet(SearchAnswer.Facet facet) {
    if (!facet.values().isEmpty()) {
      out.printf(
          "%-11s %s%n",
          facet.name(),
          facet.values().stream()
              .limit(MOST_VALUES)
              .map(value -> "%s %,d".formatted(value.name(), value.jobs()))
              .collect(Collectors.joining(", ")));
    }
  }
}
