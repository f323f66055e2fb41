package dev.skillexchange.engine.answer;

import dev.skillexchange.catalogue.InterviewQuestion;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.PracticeAnswer.PracticeRow;
import dev.skillexchange.engine.answer.PracticeAnswer.RecallRow;
import dev.skillexchange.engine.answer.PracticeAnswer.TopicRow;
import dev.skillexchange.engine.answer.PracticeAnswer.Why;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;
import dev.skillexchange.practice.PracticePlan;
import dev.skillexchange.practice.PracticeQueue;
import dev.skillexchange.practice.RankedQuestion;
import dev.skillexchange.practice.Recall;
import dev.skillexchange.practice.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The topics and questions of a plan as rows of an answer.
public final class PracticeRows {
  private static final int MOST_REASONS = 3;
  private static final int MOST_TOPICS = 40;

  private final PracticePlan plan;
  private final PracticeQueue queue;
  private final Instant now;

  public PracticeRows(PracticePlan plan, PracticeQueue queue, Instant now) {
    this.plan = plan;
    this.queue = queue;
    this.now = now;
  }

  public Counted jobs() {
    return Counted.of(plan.jobs());
  }

  public List<TopicRow> topics() {
    return plan.topics().stream().limit(MOST_TOPICS).map(this::topic).toList();
  }

  private TopicRow topic(Topic topic) {
    return new TopicRow(
        switch (topic) {
          case Topic.OfSkill _ -> "skill";
          case Topic.OfActivity _ -> "activity";
          case Topic.OfRole _ -> "role";
        },
        new Named(topic.slug(), topic.name()),
        switch (topic) {
          case Topic.OfSkill skill -> Optional.of(Part.of(skill.named()));
          case Topic.OfActivity activity -> Optional.of(Part.of(activity.named()));
          case Topic.OfRole _ -> Optional.empty();
        },
        topic instanceof Topic.OfSkill skill
            ? Optional.of(Part.of(skill.required()))
            : Optional.empty(),
        topic.asked(),
        topic.shown(),
        topic.weight(),
        (int)
            plan.questions().stream()
                .filter(question -> question.covers().contains(topic))
                .count());
  }

  /// A question with the reasons for it, and what is remembered of it.
  public PracticeRow question(RankedQuestion ranked) {
    return row(
        ranked.question(),
        reasons(ranked.covers()).stream()
            .limit(MOST_REASONS)
            .map(topic -> why(topic, ranked.question()))
            .toList(),
        queue.recall(ranked).map(recall -> recall(recall, now)));
  }

  /// A question outside of any plan.
  public static PracticeRow question(InterviewQuestion question, Recall recall, Instant now) {
    return row(question, List.of(), Optional.of(recall(recall, now)));
  }

  private static PracticeRow row(
      InterviewQuestion question, List<Why> why, Optional<RecallRow> recall) {
    return new PracticeRow(
        question.id().slug(),
        new Named(question.group().slug(), question.group().name()),
        question.text(),
        question.levels().stream().sorted().map(Level::id).toList(),
        why,
        question.checklist(),
        question.followUps(),
        recall);
  }

  private static RecallRow recall(Recall recall, Instant now) {
    return new RecallRow(
        recall.times(),
        recall.rating().id(),
        recall.last().covered(),
        recall.last().at(),
        recall.due(),
        recall.dueAt(now),
        recall.at(now));
  }

  /// That it belongs to the trade is a reason only where there is no other.
  private static List<Topic> reasons(List<Topic> covers) {
    List<Topic> others = covers.stream().filter(one -> !(one instanceof Topic.OfRole)).toList();
    return others.isEmpty() ? covers : others;
  }

  private static Why why(Topic topic, InterviewQuestion question) {
    Named named = new Named(topic.slug(), topic.name());
    return switch (topic) {
      case Topic.OfSkill skill -> skill(named, skill);
      case Topic.OfActivity activity ->
          new Why(
              named,
              "“" + topic.name() + "” is a duty in " + adverts(activity.named()),
              link(activity.named()));
      case Topic.OfRole role ->
          new Why(
              named,
              question.ofAnybody()
                  ? "Fits an interview for any job"
                  : "Part of the trade of " + Wording.aRole(topic.name()),
              role.jobs().sample().behind().toLink());
    };
  }

  private static Why skill(Named named, Topic.OfSkill skill) {
    boolean required = skill.required() instanceof Figure.Told<Share>;
    Figure<Share> figure = required ? skill.required() : skill.named();
    return new Why(
        named,
        skill.name() + " is " + (required ? "required" : "named") + " in " + adverts(figure),
        link(figure));
  }

  private static String adverts(Figure<Share> figure) {
    return switch (figure) {
      case Figure.Told<Share> told -> Wording.percent(told.value().value()) + " of the adverts";
      case Figure.Withheld<Share> withheld ->
          String.format(Locale.ROOT, "%,d adverts", withheld.sample().jobs());
    };
  }

  private static String link(Figure<Share> figure) {
    return figure.sample().behind().toLink();
  }
}
