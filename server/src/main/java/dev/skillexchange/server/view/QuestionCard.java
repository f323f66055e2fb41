package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.PracticeAnswer.PracticeRow;
import dev.skillexchange.engine.answer.PracticeAnswer.RecallRow;
import dev.skillexchange.engine.answer.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// A question of interviews as a page shows it.
///
/// @param number the how-manieth time the next one is
/// @param recall what is remembered of it, in words; empty where it was not practised
public record QuestionCard(
    String id,
    String group,
    String question,
    String levels,
    List<Why> why,
    List<Point> checklist,
    List<String> followUps,
    int number,
    String recall,
    boolean due) {

  /// A reason with the jobs behind it.
  public record Why(String text, String link) {}

  /// A point of the checklist.
  ///
  /// @param covered whether the last answer covered it
  public record Point(int place, String text, boolean covered) {}

  static QuestionCard of(PracticeRow row) {
    List<Point> points = new ArrayList<>();
    for (String text : row.checklist()) {
      int place = points.size() + 1;
      points.add(
          new Point(
              place, text, row.recall().stream().anyMatch(one -> one.covered().contains(place))));
    }
    return new QuestionCard(
        row.id(),
        row.group().name(),
        row.question(),
        levels(row.levels()),
        row.why().stream().map(why -> new Why(why.text(), "/jobs?" + why.link())).toList(),
        points,
        row.followUps(),
        row.recall().map(RecallRow::times).orElse(0) + 1,
        row.recall().map(recall -> words(recall, points.size())).orElse(""),
        row.recall().stream().anyMatch(RecallRow::dueNow));
  }

  private static String levels(List<String> levels) {
    return levels.size() == 1 ? levels.getFirst() : levels.getFirst() + " to " + levels.getLast();
  }

  private static String words(RecallRow recall, int points) {
    return (recall.times() == 1 ? "Practised once" : "Practised " + recall.times() + " times")
        + ", last rated "
        + recall.rating()
        + " with "
        + recall.covered().size()
        + " of "
        + points
        + " points; "
        + (recall.dueNow() ? "due now" : "again on " + day(recall.due()));
  }

  static String day(Instant at) {
    return Wording.day(at.atZone(ZoneOffset.UTC).toLocalDate());
  }
}
