package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.engine.FactSheet.Mark;
import dev.skillexchange.engine.answer.JobAnswer.Run;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private static final String TEXT = "Build REST APIs in Java";

  @Test
  void aMarkWithinAnotherKeepsItsKindAndTheOtherItsRest() {
    assertThat(marked(new Mark(0, 15, "activity"), new Mark(6, 10, "skill")))
        .isEqualTo("[Build |activity][REST|skill][ APIs|activity]{ in Java}");
  }

  @Test
  void ofMarksThatCrossTheFirstIsKept() {
    assertThat(marked(new Mark(0, 10, "activity"), new Mark(6, 15, "skill")))
        .isEqualTo("[Build REST|activity]{ APIs in Java}");
  }

  @Test
  void marksBesideEachOtherAreAllThere() {
    assertThat(marked(new Mark(0, 5, "activity"), new Mark(19, 23, "skill")))
        .isEqualTo("[Build|activity]{ REST APIs in }[Java|skill]");
  }

  @Test
  void runsGiveTheTextAgain() {
    List<Run> runs =
        MarkedText.runs(
            TEXT,
            0,
            TEXT.length(),
            List.of(new Mark(0, 15, "a"), new Mark(0, 5, "b"), new Mark(2, 4, "c")));
    assertThat(runs.stream().map(Run::text).collect(Collectors.joining())).isEqualTo(TEXT);
  }

  private static String marked(Mark... marks) {
    return MarkedText.runs(TEXT, 0, TEXT.length(), List.of(marks)).stream()
        .map(run ->
            run.fact()
                .map(kind -> "[" + run.text() + "|" + kind + "]")
                .orElse("{" + run.text() + "}"))
        .collect(Collectors.joining());
  }
}
