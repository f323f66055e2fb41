package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.MatchAnswer;
import dev.skillexchange.engine.answer.MatchAnswer.Match;
import dev.skillexchange.engine.answer.MatchAnswer.Reason;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/// Matches for a terminal.
final class MatchText {
  private static final int MOST_REASONS = 8;

  private final PrintWriter out;

  MatchText(PrintWriter out) {
    this.out = out;
  }

  void print(MatchAnswer answer) {
    JobText.sampleNote(answer.basis(), out);
    out.printf(
        "%s against %,d open jobs%n",
        answer.skills().stream().map(Named::name).collect(Collectors.joining(", ")),
        answer.lookedAt());
    answer.hidden().ifPresent(hidden -> out.println(SearchText.hidden(hidden)));
    if (answer.matches().isEmpty()) {
      out.println("No job names any of these skills.");
    }
    int number = 0;
    for (Match match : answer.matches()) {
      out.println();
      out.printf("%d. %s  [%.1f of 100]%n", ++number, match.job().title(), match.score());
      JobText.print(match.job(), out);
      reasons("you have", match.held());
      reasons("missing", match.missing());
    }
  }

  private void reasons(String what, List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      out.println(
          "   "
              + what
              + ": "
              + reasons.stream()
                  .limit(MOST_REASONS)
                  .map(reason -> reason.name() + " (" + reason.need() + ")")
                  .collect(Collectors.joining(", "))
              + (reasons.size() > MOST_REASONS
                  ? " and " + (reasons.size() - MOST_REASONS) + " more"
                  : ""));
    }
  }
}
