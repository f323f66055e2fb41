package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What to practise for interviews for a role.
///
/// @param filters what the jobs were narrowed by, in words
/// @param scope the query of the jobs that the topics were counted in, as the part of a link behind
///   `?`
/// @param jobs how many there are
/// @param skills what the person has already
/// @param topic the only topic that the questions are about, where one was chosen
/// @param topics those with most weight first
/// @param total how many questions there are
/// @param practised how many of them the person practised
/// @param due how many of those are due now
/// @param questions due ones first, then new ones by rank, then the others by when they are due
public record PracticeAnswer(
    Basis basis,
    Named role,
    List<String> filters,
    String scope,
    Counted jobs,
    List<Named> skills,
    Optional<Named> topic,
    List<TopicRow> topics,
    int total,
    int practised,
    int due,
    List<PracticeRow> questions)
    implements Answer {

  /// A topic of interviews.
  ///
  /// @param kind `skill`, `activity` or `role`
  /// @param named the share of jobs that name it; absent for the role itself
  /// @param required of a skill: the share of jobs that require it
  /// @param asked how much the jobs ask for it, from 0 to 1
  /// @param shown how much of it the person shows, from 0 to 1
  /// @param weight what is asked and not shown
  /// @param questions how many questions touch it
  public record TopicRow(
      String kind,
      Named what,
      Optional<Part> named,
      Optional<Part> required,
      double asked,
      double shown,
      double weight,
      int questions) {}

  /// A question with what a good answer covers.
  ///
  /// @param group the field of the question
  /// @param why the topics that it covers, the most weighty first
  /// @param recall what is remembered of it; absent where it was not practised
  public record PracticeRow(
      String id,
      Named group,
      String question,
      List<String> levels,
      List<Why> why,
      List<String> checklist,
      List<String> followUps,
      Optional<RecallRow> recall) {}

  /// A reason for a question.
  ///
  /// @param text a sentence, such as "Kafka is required in 31 % of the adverts"
  /// @param link the query of the jobs behind it, as the part of a link behind `?`
  public record Why(Named topic, String text, String link) {}

  /// What is remembered of a question.
  ///
  /// @param times how often it was practised; the next time has the number above
  /// @param rating of the last time: `again`, `hard`, `good` or `easy`
  /// @param covered the places, from 1, of the points that the last answer covered
  /// @param remembered the probability that it is remembered now, from 0 to 1
  public record RecallRow(
      int times,
      String rating,
      List<Integer> covered,
      Instant last,
      Instant due,
      boolean dueNow,
      double remembered) {}
}
