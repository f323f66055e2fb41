package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.answer.Money;
import dev.skillexchange.engine.answer.SearchAnswer;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Jobs in columns, a line each, for people.
final class SearchTable {
  /// The widest that each column gets; the last takes what it needs.
  private static final int[] WIDEST = {5, 36, 22, 24, 9, 24, 10, 80};

  private static final List<String> HEAD =
      List.of("", "Title", "Employer", "Place", "Workplace", "Pay", "First seen", "Id");

  private SearchTable() {}

  static void print(SearchAnswer answer, PrintWriter out) {
    JobText.sampleNote(answer.basis(), out);
    List<List<String>> lines = new ArrayList<>(List.of(HEAD));
    int number = answer.from();
    for (JobCard job : answer.jobs()) {
      lines.add(cells(++number, job));
    }
    int[] widths = widths(lines);
    lines.forEach(line -> out.println(line(line, widths)));
    out.printf("%,d of %,d jobs%n", answer.jobs().size(), answer.total());
    answer.hidden().ifPresent(hidden -> out.println(SearchText.hidden(hidden)));
  }

  private static List<String> cells(int number, JobCard job) {
    return List.of(
        String.valueOf(number),
        job.title(),
        job.employer().name(),
        job.places().isEmpty()
            ? ""
            : job.places().getFirst()
                + (job.places().size() > 1 ? " +" + (job.places().size() - 1) : ""),
        job.workplace().orElse(""),
        job.pay().map(SearchTable::pay).orElse(""),
        job.firstSeen().toString(),
        job.id());
  }

  private static String pay(JobCard.Pay pay) {
    return Money.range(pay.min(), pay.max(), pay.currency())
        + (pay.per().equals("year") ? "" : " " + Labels.each(pay.per()));
  }

  private static int[] widths(List<List<String>> lines) {
    int[] widths = new int[HEAD.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST[i], length(line.get(i))));
      }
    }
    return widths;
  }

  private static String line(List<String> cells, int[] widths) {
    List<String> padded = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      padded.add(padded(cells.get(i), widths[i]));
    }
    return padded.stream().collect(Collectors.joining("  ")).stripTrailing();
  }

  /// Text of exactly so many characters; what is longer ends in a mark.
  private static String padded(String text, int width) {
    String plain = text.replaceAll("\\p{Cntrl}", " ");
    int length = length(plain);
    return length <= width
        ? plain + " ".repeat(width - length)
        : plain.substring(0, plain.offsetByCodePoints(0, width - 1)) + "…";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
