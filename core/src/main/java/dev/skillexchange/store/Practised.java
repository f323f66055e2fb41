package dev.skillexchange.store;

import dev.skillexchange.catalogue.InterviewQuestionId;
import java.time.Instant;
import java.util.List;

/// One time that a person practised a question. What follows from it, such as when the question is
/// due again, is worked out from all times together and not kept.
///
/// @param number the how-manieth time of this question it is, from 1
/// @param grade how well it went, from 1 (most was missing) to 4 (all came at once)
/// @param covered the places, from 1, of the points of the checklist that the answer covered
public record Practised(
    InterviewQuestionId question, int number, Instant at, int grade, List<Integer> covered) {
  private static final int BEST = 4;

  public Practised {
    covered = List.copyOf(covered);
    if (number < 1 || grade < 1 || grade > BEST) {
      throw new IllegalArgumentException("practised " + number + " times with grade " + grade);
    }
  }
}
