package dev.skillexchange.practice;

import dev.skillexchange.catalogue.InterviewQuestion;
import java.util.List;

/// A question with what it adds to those before it.
///
/// @param gain how much more of the topics is covered with it, in the unit of their weights
/// @param covers the topics that it covers, that to which it adds most first
public record RankedQuestion(InterviewQuestion question, double gain, List<Topic> covers) {
  public RankedQuestion {
    covers = List.copyOf(covers);
  }
}
