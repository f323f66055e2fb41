package dev.skillexchange.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.Counted;
import dev.skillexchange.engine.answer.Evidence;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.PracticeAnswer;
import dev.skillexchange.engine.answer.PracticeAnswer.PracticeRow;
import dev.skillexchange.engine.answer.PracticeAnswer.RecallRow;
import dev.skillexchange.engine.answer.PracticeAnswer.Why;
import dev.skillexchange.engine.answer.RatedAnswer;
import dev.skillexchange.engine.desk.KeepQuestion;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Asking questions in a terminal.
class PracticeSessionTest {
  private static final Instant DUE = Instant.parse("2026-03-04T09:00:00Z");
  private static final Basis BASIS = new Basis("real", Optional.empty());
  private static final RecallRow RECALL =
      new RecallRow(2, "good", List.of(), Instant.EPOCH, DUE, false, 0.9);

  private final List<KeepQuestion.Rate> rated = new ArrayList<>();

  private static PracticeRow question(String id, Optional<RecallRow> recall) {
    return new PracticeRow(
        id,
        new Named("coding", "Coding"),
        "What is " + id + "?",
        List.of("mid"),
        List.of(new Why(new Named("go", "Go"), "Go is required in 31 % of the adverts", "")),
        List.of("First point", "Second point", "Third point", "Fourth point"),
        List.of("And then?"),
        recall);
  }

  private String run(String input) {
    StringWriter out = new StringWriter();
    PracticeAnswer plan =
        new PracticeAnswer(
            BASIS,
            new Named("smith", "Smith"),
            List.of(),
            "",
            new Counted(3, new Evidence(3, 2, 3, 1, "")),
            List.of(),
            Optional.empty(),
            List.of(),
            2,
            1,
            1,
            List.of(question("a", Optional.of(RECALL)), question("b", Optional.empty())));
    new PracticeSession(
            new BufferedReader(new StringReader(input)),
            new PrintWriter(out, true),
            rate -> {
              rated.add(rate);
              return new RatedAnswer(BASIS, 0, List.of(question(rate.id(), Optional.of(RECALL))));
            })
        .run(plan);
    return out.toString();
  }

  @Test
  void pointsGiveTheRatingUnlessThePersonSaysAnother() {
    String said = run("\n1 2 3\n\n\na\neasy\n");
    assertThat(rated)
        .containsExactly(
            new KeepQuestion.Rate("a", 3, "good", List.of(1, 2, 3)),
            new KeepQuestion.Rate("b", 1, "easy", List.of(1, 2, 3, 4)));
    assertThat(said)
        .contains("Go is required in 31 % of the adverts", "Due again on 4 Mar 2026.", "2 rated.");
  }

  @Test
  void aSkippedQuestionIsNotRatedAndStoppingEndsIt() {
    assertThat(run("s\nq\n")).contains("0 rated.");
    assertThat(rated).isEmpty();
  }

  @Test
  void theEndOfInputEndsItAtAnyPrompt() {
    for (String input : List.of("", "\n", "\n1\n")) {
      assertThat(run(input)).contains("0 rated.");
    }
    assertThat(rated).isEmpty();
  }

  @Test
  void whatIsNoPointOrRatingIsAskedAgain() {
    assertThat(run("\n9\n1 x\n2\nbest\nhard\nq\n"))
        .contains("Write numbers from 1 to 4.", "Write again, hard, good or easy.");
    assertThat(rated).containsExactly(new KeepQuestion.Rate("a", 3, "hard", List.of(2)));
  }
}
