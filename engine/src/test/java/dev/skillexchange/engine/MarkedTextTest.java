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
    assertThat(marked(new Mark(0, 15, "activity", 1), new Mark(6, 10, "skill", 2)))
        .isEqualTo("[Build |activity][REST|skill][ APIs|activity]{ in Java}");
  }

  @Test
  void ofMarksThatCrossTheFirstIsKept() {
    assertThat(marked(new Mark(0, 10, "activity", 3), new Mark(6, 15, "skill", 4)))
        .isEqualTo("[Build REST|activity]{ APIs in Java}");
  }

  @Test
  void marksBesideEachOtherAreAllThere() {
    assertThat(marked(new Mark(0, 5, "activity", 5), new Mark(19, 23, "skill", 6)))
        .isEqualTo("[Build|activity]{ REST APIs in }[Java|skill]");
  }

  @Test
  void aRunNamesAllFactsThatWereReadFromIt() {
    assertThat(
            MarkedText.runs(
                TEXT,
                0,
                TEXT.length(),
                List.of(
                    new Mark(0, 15, "activity", 1),
                    new Mark(6, 10, "skill", 2),
                    new Mark(6, 10, "skill", 3))))
        .extracting(Run::facts)
        .containsExactly(List.of(1), List.of(1, 2, 3), List.of(1), List.of());
  }

  @Test
  void runsGiveTheTextAgain() {
    List<Run> runs =
        MarkedText.runs(
            TEXT,
            0,
            TEXT.length(),
            List.of(new Mark(0, 15, "a", 7), new Mark(0, 5, "b", 8), new Mark(2, 4, "c", 9)));
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
