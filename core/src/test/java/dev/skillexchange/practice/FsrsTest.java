package dev.skillexchange.practice;

import static dev.skillexchange.practice.Rating.AGAIN;
import static dev.skillexchange.practice.Rating.EASY;
import static dev.skillexchange.practice.Rating.GOOD;
import static dev.skillexchange.practice.Rating.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// FSRS-6 against the values that the reference implementations (py-fsrs, fsrs-rs) publish in their
/// tests, and what any schedule must hold.
class FsrsTest {
  private static final Offset<Double> CLOSE = within(1e-4);

  @Test
  void theFirstMemoryIsThatOfTheReference() {
    assertMemory(Fsrs.first(AGAIN), 0.212, 6.4133);
    assertMemory(Fsrs.first(HARD), 1.2931, 5.11217071);
    assertMemory(Fsrs.first(GOOD), 2.3065, 2.11810397);
    assertMemory(Fsrs.first(EASY), 8.2956, 1);
  }

  @Test
  void stabilityAndDifficultyOfAKnownSequenceAreThoseOfTheReference() {
    Memory memory = Fsrs.first(AGAIN);
    for (int days : List.of(0, 1, 3, 8, 21)) {
      memory = Fsrs.next(memory, days, GOOD);
    }
    assertMemory(memory, 53.62691, 6.3574867);
  }

  @Test
  void intervalsOfAKnownSequenceAreThoseOfTheReference() {
    List<Rating> ratings =
        List.of(GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
    List<Integer> expected = List.of(11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
    Memory memory = Fsrs.next(Fsrs.first(GOOD), 0, GOOD);
    int days = Fsrs.days(memory);
    assertThat(days).isEqualTo(2);
    for (int i = 0; i < ratings.size(); i++) {
      memory = Fsrs.next(memory, days, ratings.get(i));
      // The reference repeats a forgotten card within the day.
      days = ratings.get(i) == AGAIN ? 0 : Fsrs.days(memory);
      assertThat(days).isEqualTo(expected.get(i));
    }
  }

  @Test
  void recallIsCertainAtOnceAndNineTenthsAfterAsManyDaysAsTheStability() {
    Memory memory = new Memory(12, 5);
    assertThat(Fsrs.recall(memory, 0)).isEqualTo(1);
    assertThat(Fsrs.recall(memory, 12)).isCloseTo(0.9, CLOSE);
    assertThat(Fsrs.recall(memory, 13)).isLessThan(Fsrs.recall(memory, 12));
  }

  @Test
  void theDayOnWhichItIsDueIsThatOnWhichRecallHasFallenToTheRetention() {
    for (double stability : new double[] {1, 7, 31, 400}) {
      Memory memory = new Memory(stability, 5);
      assertThat(Fsrs.recall(memory, Fsrs.days(memory))).isCloseTo(Fsrs.RETENTION, CLOSE);
    }
  }

  @Test
  void aBetterAnswerNeverBringsAQuestionBackSooner() {
    Random random = new Random(7);
    for (int round = 0; round < 10_000; round++) {
      Memory memory = new Memory(Math.exp(random.nextDouble(-4, 8)), 1 + 9 * random.nextDouble());
      long days = random.nextInt(0, 400);
      int before = 0;
      for (Rating rating : Rating.values()) {
        Memory after = Fsrs.next(memory, days, rating);
        assertThat(after.difficulty()).isBetween(1.0, 10.0);
        assertThat(Fsrs.days(after)).as("%s after %d: %s", memory, days, rating).isPositive();
        assertThat(Fsrs.days(after)).isGreaterThanOrEqualTo(before);
        before = Fsrs.days(after);
      }
    }
  }

  private static void assertMemory(Memory memory, double stability, double difficulty) {
    assertThat(memory.stability()).isCloseTo(stability, CLOSE);
    assertThat(memory.difficulty()).isCloseTo(difficulty, CLOSE);
  }
}
