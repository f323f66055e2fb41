package dev.skillexchange.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.InterviewQuestion;
import dev.skillexchange.catalogue.InterviewQuestionId;
import dev.skillexchange.store.Practised;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is remembered of questions, and the order in which they come again.
class RecallTest {
  private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");
  private static final List<InterviewQuestion> QUESTIONS =
      CatalogueLoader.load().interviewQuestions().values().stream().limit(4).toList();

  private static Practised time(int question, int number, int days, Rating rating) {
    return new Practised(id(question), number, at(days), rating.grade(), List.of());
  }

  private static InterviewQuestionId id(int question) {
    return QUESTIONS.get(question).id();
  }

  private static Instant at(int days) {
    return BEGIN.plus(Duration.ofDays(days));
  }

  private static List<String> order(List<Practised> practised, int days) {
    List<RankedQuestion> ranked =
        QUESTIONS.stream().map(one -> new RankedQuestion(one, 1, List.of())).toList();
    return new PracticeQueue(Recall.all(practised), at(days))
        .order(ranked).stream().map(one -> "" + QUESTIONS.indexOf(one.question())).toList();
  }

  @Test
  void theOrderInWhichTimesAreReadDoesNotMatter() {
    List<Practised> times =
        List.of(
            time(0, 1, 0, Rating.GOOD), time(0, 2, 2, Rating.GOOD), time(0, 3, 13, Rating.HARD));
    assertThat(Recall.all(times.reversed())).isEqualTo(Recall.all(times));
    assertThat(Recall.all(times).get(id(0)))
        .satisfies(recall -> {
          assertThat(recall.times()).isEqualTo(3);
          assertThat(recall.rating()).isEqualTo(Rating.HARD);
        });
  }

  @Test
  void whatWasGoodTheFirstTimeIsDueAfterTwoDays() {
    Recall recall = recalls(time(0, 1, 0, Rating.GOOD));
    assertThat(recall.due()).isEqualTo(at(2));
    assertThat(recall.dueAt(at(1))).isFalse();
    assertThat(recall.dueAt(at(2))).isTrue();
    assertThat(recall.at(at(0))).isEqualTo(1);
  }

  private static Recall recalls(Practised time) {
    return Recall.all(List.of(time)).values().iterator().next();
  }

  @Test
  void aClockThatWentBackCountsAsTheSameDay() {
    Map<InterviewQuestionId, Recall> recalls =
        Recall.all(List.of(time(0, 1, 5, Rating.GOOD), time(0, 2, 0, Rating.GOOD)));
    assertThat(recalls).hasSize(1);
  }

  @Test
  void dueQuestionsComeFirstThenNewOnesThenThoseOfLaterDays() {
    List<Practised> practised =
        List.of(
            time(1, 1, 0, Rating.EASY), time(2, 1, 0, Rating.GOOD), time(3, 1, 0, Rating.AGAIN));
    assertThat(order(List.of(), 0)).containsExactly("0", "1", "2", "3");
    assertThat(order(practised, 0)).containsExactly("0", "3", "2", "1");
    assertThat(order(practised, 3)).containsExactly("3", "2", "0", "1");
  }

  @Test
  void theRatingOfPointsIsByHalfAndThreeQuarters() {
    assertThat(Rating.ofPoints(0, 5)).isEqualTo(Rating.AGAIN);
    assertThat(Rating.ofPoints(2, 5)).isEqualTo(Rating.AGAIN);
    assertThat(Rating.ofPoints(2, 4)).isEqualTo(Rating.HARD);
    assertThat(Rating.ofPoints(3, 4)).isEqualTo(Rating.GOOD);
    assertThat(Rating.ofPoints(5, 5)).isEqualTo(Rating.GOOD);
  }
}
