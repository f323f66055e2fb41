package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.engine.answer.PersonAnswer;
import dev.skillexchange.engine.answer.PracticeAnswer;
import dev.skillexchange.engine.answer.PracticeAnswer.PracticeRow;
import dev.skillexchange.engine.answer.PracticeAnswer.RecallRow;
import dev.skillexchange.engine.answer.PracticeAnswer.TopicRow;
import dev.skillexchange.engine.answer.RatedAnswer;
import dev.skillexchange.engine.match.Holding;
import dev.skillexchange.engine.person.PersonalData;
import dev.skillexchange.engine.person.PracticeBook;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is practised for a role, kept for a person.
final class PracticeBookTest {
  private static final Knowledge KNOWLEDGE = Engine.shippedKnowledge();
  private static final Instant BEGIN = Instant.parse("2026-05-02T10:00:00Z");

  private final OpenMarket market = TrialMarket.filled(Market.REAL, KNOWLEDGE, 1_500);
  private Instant now = BEGIN;
  private final PracticeBook book = new PracticeBook(KNOWLEDGE, market, PersonId.HOME, () -> now);

  private PracticeQuestion about(Optional<String> topic, String... skills) {
    return new PracticeQuestion(
        "software-engineer",
        JobQuery.all(),
        new SkillsHeld(KNOWLEDGE).profile(market, Holding.of(List.of(skills))),
        topic);
  }

  private PracticeAnswer plan() {
    return book.plan(about(Optional.empty()), 20);
  }

  @Test
  void everyReasonAndTopicLeadsToAsManyJobsAsItSays() {
    PracticeAnswer plan = plan();
    assertThat(plan.jobs().value()).isPositive();
    for (TopicRow row : plan.topics()) {
      row.required().ifPresent(part -> assertJobs(part.evidence().link(), part.evidence().jobs()));
      row.named().ifPresent(part -> assertJobs(part.evidence().link(), part.evidence().jobs()));
    }
    assertThat(plan.questions()).hasSize(20).allMatch(row -> !row.why().isEmpty());
  }

  private void assertJobs(String link, long jobs) {
    if (jobs > 0) {
      assertThat(
              new Searches(KNOWLEDGE)
                  .search(market, JobQuery.ofLink(link), SearchOrder.NEWEST, 0, 1)
                  .total())
          .as(link)
          .isEqualTo(jobs);
    }
  }

  @Test
  void whatOneHasWeighsLess() {
    String most =
        plan().topics().stream()
            .filter(row -> row.kind().equals("skill"))
            .findFirst()
            .orElseThrow()
            .what()
            .id();
    TopicRow shown =
        book.plan(about(Optional.empty(), most), 1).topics().stream()
            .filter(row -> row.what().id().equals(most))
            .findFirst()
            .orElseThrow();
    assertThat(shown.weight()).isEqualTo(shown.asked() / 2);
  }

  @Test
  void aTopicLeavesOnlyQuestionsAboutIt() {
    TopicRow topic =
        plan().topics().stream().filter(row -> row.questions() > 2).findFirst().orElseThrow();
    PracticeAnswer only = book.plan(about(Optional.of(topic.what().name())), 500);
    assertThat(only.total()).isEqualTo(topic.questions());
    assertThatThrownBy(() -> book.plan(about(Optional.of("Basket weaving")), 5))
        .isInstanceOf(UserError.class);
  }

  @Test
  void aRatingIsNotedOnceAndComesBackWhenItIsDue() {
    PracticeRow first = plan().questions().getFirst();
    RatedAnswer rated = book.rate(first.id(), 1, "good", List.of(2, 1, 2));
    RecallRow recall = rated.questions().getFirst().recall().orElseThrow();
    assertThat(recall.times()).isEqualTo(1);
    assertThat(recall.covered()).containsExactly(1, 2);
    assertThat(recall.due()).isEqualTo(BEGIN.plus(Duration.ofDays(2)));
    assertThat(book.rate(first.id(), 1, "again", List.of())).isEqualTo(rated);
    assertThat(plan().questions()).extracting(PracticeRow::id).doesNotContain(first.id());

    now = BEGIN.plus(Duration.ofDays(2));
    PracticeAnswer later = plan();
    assertThat(later.due()).isEqualTo(1);
    assertThat(later.practised()).isEqualTo(1);
    assertThat(later.questions().getFirst().id()).isEqualTo(first.id());
  }

  @Test
  void withoutARatingThePointsDecide() {
    PracticeRow first = plan().questions().getFirst();
    RatedAnswer rated = book.rate(first.id(), 1, "", List.of(1));
    assertThat(rated.questions().getFirst().recall().orElseThrow().rating()).isEqualTo("again");
  }

  @Test
  void whatIsNotInTheQuestionIsRefused() {
    PracticeRow first = plan().questions().getFirst();
    for (List<Integer> points : List.of(List.of(0), List.of(99))) {
      assertThatThrownBy(() -> book.rate(first.id(), 1, "good", points))
          .isInstanceOf(UserError.class);
    }
    assertThatThrownBy(() -> book.rate(first.id(), 0, "good", List.of()))
        .isInstanceOf(UserError.class);
    assertThatThrownBy(() -> book.rate(first.id(), 1, "perfect", List.of()))
        .isInstanceOf(UserError.class);
    assertThatThrownBy(() -> book.rate("No Such", 1, "good", List.of()))
        .isInstanceOf(UserError.class);
    assertThat(book.practised().questions()).isEmpty();
  }

  @Test
  void whatWasPractisedIsExportedErasedAndForgotten() {
    PracticeRow first = plan().questions().getFirst();
    book.rate(first.id(), 1, "hard", List.of(3));
    PersonalData data = new PersonalData(market, PersonId.HOME);
    assertThat(data.export().practised())
        .containsExactly(
            new PersonAnswer.PractisedQuestion(first.id(), 1, BEGIN, "hard", List.of(3)));
    assertThat(book.forget().questions()).isEmpty();
    book.rate(first.id(), 1, "easy", List.of());
    assertThat(data.erase().practised()).isEmpty();
    assertThat(book.practised().questions()).isEmpty();
  }
}
