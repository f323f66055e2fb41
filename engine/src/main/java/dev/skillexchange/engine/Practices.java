package dev.skillexchange.engine;

import dev.skillexchange.catalogue.InterviewQuestionId;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.PracticeAnswer;
import dev.skillexchange.engine.answer.PracticeAnswer.PracticeRow;
import dev.skillexchange.engine.answer.PracticeRows;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.practice.PracticePlan;
import dev.skillexchange.practice.PracticeQueue;
import dev.skillexchange.practice.PracticeWriter;
import dev.skillexchange.practice.RankedQuestion;
import dev.skillexchange.practice.Recall;
import dev.skillexchange.practice.Topic;
import dev.skillexchange.profile.Profile;
import dev.skillexchange.slice.CanonicalQuery;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Answers what to practise for a role, by what its open jobs ask.
public final class Practices {
  /// How many questions are told at most.
  public static final int MOST = 500;

  private final Knowledge knowledge;

  public Practices(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// The plan of somebody of whom nothing is kept.
  ///
  /// @param count how many questions
  /// @throws UserError where the role, a filter or the topic is not known
  public PracticeAnswer plan(OpenMarket market, PracticeQuestion asked, int count) {
    return plan(market, asked, count, Map.of(), Instant.EPOCH);
  }

  /// The plan of a person.
  ///
  /// @param recalls what is remembered of the questions that they practised
  public PracticeAnswer plan(
      OpenMarket market,
      PracticeQuestion asked,
      int count,
      Map<InterviewQuestionId, Recall> recalls,
      Instant now) {
    checkCount(count);
    Role role = knowledge.resolver().role(asked.role());
    JobQuery narrowing =
        Searches.openUnlessSaid(CanonicalQuery.of(knowledge.resolver(), asked.narrowing()));
    Basis basis = market.basis();
    PracticePlan plan =
        new PracticeWriter(market.index(), knowledge.catalogue(), knowledge.resolver())
            .write(role, narrowing, basis.asOf(), asked.profile());
    Optional<Topic> topic = asked.topic().map(name -> topic(plan, name));
    List<RankedQuestion> ranked = about(plan.questions(), topic);
    PracticeQueue queue = new PracticeQueue(recalls, now);
    PracticeRows rows = new PracticeRows(plan, queue, now);
    List<PracticeRow> questions =
        queue.order(ranked).stream().limit(count).map(rows::question).toList();
    return new PracticeAnswer(
        basis,
        new Named(role.id().slug(), role.name()),
        knowledge.filters().all(asked.narrowing().with(Parameter.ROLE)),
        plan.scope().toLink(),
        rows.jobs(),
        held(asked.profile()),
        topic.map(one -> new Named(one.slug(), one.name())),
        rows.topics(),
        ranked.size(),
        (int) ranked.stream().filter(one -> queue.recall(one).isPresent()).count(),
        queue.due(ranked).size(),
        questions);
  }

  private static List<Named> held(Profile profile) {
    return profile.skills().stream()
        .flatMap(held -> held.skill().stream().map(skill -> new Named(skill.slug(), held.name())))
        .toList();
  }

  private static void checkCount(int count) {
    if (count < 1 || count > MOST) {
      throw new UserError(
          "no such number of questions", String.valueOf(count), "Ask for 1 to " + MOST + ".");
    }
  }

  private static Topic topic(PracticePlan plan, String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    return plan.topics().stream()
        .filter(topic ->
            topic.slug().equals(plain) || topic.name().toLowerCase(Locale.ROOT).equals(plain))
        .findFirst()
        .orElseThrow(() ->
            new UserError(
                "no topic of these jobs",
                name,
                "Leave it out to see the topics that they ask about."));
  }

  private static List<RankedQuestion> about(List<RankedQuestion> questions, Optional<Topic> topic) {
    return topic
        .map(one -> questions.stream().filter(question -> question.covers().contains(one)).toList())
        .orElse(questions);
  }
}
