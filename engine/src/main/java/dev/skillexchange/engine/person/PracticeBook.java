package dev.skillexchange.engine.person;

import dev.skillexchange.catalogue.InterviewQuestion;
import dev.skillexchange.catalogue.InterviewQuestionId;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.PracticeQuestion;
import dev.skillexchange.engine.Practices;
import dev.skillexchange.engine.answer.PracticeAnswer;
import dev.skillexchange.engine.answer.PracticeAnswer.PracticeRow;
import dev.skillexchange.engine.answer.PracticeRows;
import dev.skillexchange.engine.answer.RatedAnswer;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.practice.Rating;
import dev.skillexchange.practice.Recall;
import dev.skillexchange.store.PersonId;
import dev.skillexchange.store.Practised;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Keeps what a person practised, and tells what to practise next.
///
/// Questions that a newer catalogue does not have any more stay in what is kept, and are not shown.
public final class PracticeBook {
  private final Knowledge knowledge;
  private final OpenMarket market;
  private final PersonId person;
  private final InstantSource clock;

  public PracticeBook(
      Knowledge knowledge, OpenMarket market, PersonId person, InstantSource clock) {
    this.knowledge = knowledge;
    this.market = market;
    this.person = person;
    this.clock = clock;
  }

  private Map<InterviewQuestionId, Recall> recalls() {
    return Recall.all(market.store().people().practised(person));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /// What to practise for a role, questions that are due first.
  ///
  /// @param count how many questions
  /// @throws UserError where the role, a filter or the topic is not known
  public PracticeAnswer plan(PracticeQuestion asked, int count) {
    return new Practices(knowledge).plan(market, asked, count, recalls(), now());
  }

  /// The questions that were practised, the least remembered first.
  public RatedAnswer practised() {
    Instant now = now();
    List<PracticeRow> rows =
        recalls().entrySet().stream()
            .sorted(Comparator.comparingDouble(one -> one.getValue().at(now)))
            .flatMap(one ->
                knowledge.catalogue().interviewQuestion(one.getKey()).stream()
                    .map(question -> PracticeRows.question(question, one.getValue(), now)))
            .toList();
    return answer(rows);
  }

  private RatedAnswer answer(List<PracticeRow> rows) {
    int due = (int) rows.stream().filter(row -> row.recall().orElseThrow().dueNow()).count();
    return new RatedAnswer(market.basis(), due, rows);
  }

  /// Notes how an answer went. Posted twice it is noted once.
  ///
  /// @param number the how-manieth time it is, from 1: one more than was known when the question
  ///   was read
  /// @param rating `again`, `hard`, `good` or `easy`; empty for the one that follows from the
  ///   points
  /// @param covered the places, from 1, of the points that the answer covered
  /// @return the question as it is remembered now
  /// @throws UserError where the question, the rating or a point is not known
  public RatedAnswer rate(String id, int number, String rating, List<Integer> covered) {
    InterviewQuestion question = question(id);
    int points = question.checklist().size();
    if (number < 1 || covered.stream().anyMatch(point -> point < 1 || point > points)) {
      throw new UserError(
          "no such point or time",
          covered + ", time " + number,
          "The checklist has " + points + " points; times are counted from 1.");
    }
    List<Integer> distinct = covered.stream().distinct().sorted().toList();
    Rating given = rating.isBlank() ? Rating.ofPoints(distinct.size(), points) : rating(rating);
    market
        .store()
        .people()
        .practise(person, new Practised(question.id(), number, now(), given.grade(), distinct));
    return answer(
        Optional.ofNullable(recalls().get(question.id())).stream()
            .map(recall -> PracticeRows.question(question, recall, now()))
            .toList());
  }

  /// A question of the catalogue.
  ///
  /// @throws UserError where there is none of this id
  public InterviewQuestion question(String id) {
    return (InterviewQuestionId.isId(id)
            ? knowledge.catalogue().interviewQuestion(new InterviewQuestionId(id))
            : Optional.<InterviewQuestion>empty())
        .orElseThrow(() ->
            new UserError(
                "no such question", id, "List them: ./skillexchange practice --role ROLE."));
  }

  private static Rating rating(String id) {
    return Rating.of(id.strip().toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new UserError("no rating", id, "Write again, hard, good or easy."));
  }

  /// Forgets all that was practised.
  public RatedAnswer forget() {
    market.store().people().forgetPractice(person);
    return practised();
  }
}
