package dev.skillexchange.practice;

import dev.skillexchange.catalogue.InterviewQuestionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Orders the questions of a plan for a person: first those that are due, the least remembered
/// first; then those never practised, as the plan ranks them; then the others by when they are due.
///
/// The order follows from what is kept, so that whoever stops goes on where they were.
public final class PracticeQueue {
  private final Map<InterviewQuestionId, Recall> recalls;
  private final Instant now;

  /// @param recalls what is remembered of the questions that were practised
  public PracticeQueue(Map<InterviewQuestionId, Recall> recalls, Instant now) {
    this.recalls = Map.copyOf(recalls);
    this.now = now;
  }

  /// What is remembered of a question; empty where it was never practised.
  public Optional<Recall> recall(RankedQuestion question) {
    return Optional.ofNullable(recalls.get(question.question().id()));
  }

  public List<RankedQuestion> order(List<RankedQuestion> ranked) {
    List<RankedQuestion> order = new ArrayList<>(due(ranked));
    ranked.stream().filter(question -> recall(question).isEmpty()).forEach(order::add);
    ranked.stream()
        .filter(question -> recall(question).filter(recall -> !recall.dueAt(now)).isPresent())
        .sorted(Comparator.comparing(question -> recall(question).orElseThrow().due()))
        .forEach(order::add);
    return order;
  }

  /// The questions that are due, the least remembered first.
  public List<RankedQuestion> due(List<RankedQuestion> ranked) {
    return ranked.stream()
        .filter(question -> recall(question).filter(recall -> recall.dueAt(now)).isPresent())
        .sorted(Comparator.comparingDouble(question -> recall(question).orElseThrow().at(now)))
        .toList();
  }
}
