package dev.skillexchange.practice;

import dev.skillexchange.catalogue.InterviewQuestionId;
import dev.skillexchange.store.Practised;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is remembered of a question, as the times that it was practised tell.
///
/// @param last the last time
/// @param times how often it was practised
public record Recall(Memory memory, Practised last, int times) {

  /// What is remembered of each question that was practised.
  ///
  /// @param practised in any order
  public static Map<InterviewQuestionId, Recall> all(List<Practised> practised) {
    Map<InterviewQuestionId, Recall> all = new TreeMap<>();
    practised.stream()
        .sorted(Comparator.comparing(Practised::question).thenComparingInt(Practised::number))
        .forEach(time ->
            all.put(time.question(), after(Optional.ofNullable(all.get(time.question())), time)));
    return new LinkedHashMap<>(all);
  }

  /// What is remembered after one more time.
  public static Recall after(Optional<Recall> before, Practised time) {
    Rating rating = Rating.ofGrade(time.grade());
    Memory memory =
        before
            .map(recall -> Fsrs.next(recall.memory(), recall.days(time.at()), rating))
            .orElseGet(() -> Fsrs.first(rating));
    return new Recall(memory, time, before.map(Recall::times).orElse(0) + 1);
  }

  /// The whole days from the last time to a moment; none where clocks went back.
  private long days(Instant now) {
    return Math.max(0, Duration.between(last.at(), now).toDays());
  }

  public Rating rating() {
    return Rating.ofGrade(last.grade());
  }

  /// When it is due again.
  public Instant due() {
    return last.at().plus(Fsrs.days(memory), ChronoUnit.DAYS);
  }

  public boolean dueAt(Instant now) {
    return !now.isBefore(due());
  }

  /// The probability that it is remembered at a moment, from 0 to 1.
  public double at(Instant now) {
    return Fsrs.recall(memory, days(now));
  }
}
