package dev.skillexchange.engine.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The marks of a job in words: each a fact, none a judgement.
public final class MarkWords {
  private MarkWords() {}

  /// What is worth a word in a list; what goes without saying (one source, never re-posted) is left
  /// out.
  public static List<String> of(JobCard.Marks marks) {
    List<String> words = new ArrayList<>();
    marks.daysOpen().ifPresent(days -> words.add("open for " + Wording.count(days, "day")));
    if (marks.reposts() > 0) {
      words.add("re-posted " + times(marks.reposts()));
    }
    if (!marks.payStated()) {
      words.add("no pay stated");
    }
    marks
        .payRatio()
        .filter(_ -> marks.payWide())
        .ifPresent(ratio -> words.add("pay up to " + number(ratio) + " times its lower end"));
    if (marks.sources().size() > 1) {
      words.add(Wording.count(marks.sources().size(), "source"));
    }
    marks
        .otherOpenings()
        .filter(others -> others > 0)
        .ifPresent(others -> words.add(Wording.count(others, "other opening")));
    return List.copyOf(words);
  }

  /// A ratio without a zero behind its point.
  public static String number(BigDecimal ratio) {
    return ratio.stripTrailingZeros().toPlainString();
  }

  /// A number of times: once, twice, 3 times.
  public static String times(int number) {
    return number == 1 ? "once" : number == 2 ? "twice" : number + " times";
  }
}
