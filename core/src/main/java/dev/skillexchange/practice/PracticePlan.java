package dev.skillexchange.practice;

import dev.skillexchange.market.Figure;
import dev.skillexchange.slice.JobQuery;
import java.util.List;

/// What to practise for a role: topics and questions.
///
/// @param scope the query of the jobs that the topics were counted in
/// @param jobs how many there are
/// @param topics those with most weight first
/// @param questions in the order in which to practise them
public record PracticePlan(
    JobQuery scope, Figure<Long> jobs, List<Topic> topics, List<RankedQuestion> questions) {
  public PracticePlan {
    topics = List.copyOf(topics);
    questions = List.copyOf(questions);
  }
}
