package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.answer.Spelling;
import dev.skillexchange.engine.answer.Spelling.Correction;
import dev.skillexchange.slice.JobQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpellingCheckTest {
  private final Knowledge knowledge = Engine.shippedKnowledge();
  private final OpenMarket market = TrialMarket.sample(knowledge);

  private SearchAnswer search(JobQuery query) {
    return new Searches(knowledge).search(market, query, SearchOrder.NEWEST, 0, 5);
  }

  @ParameterizedTest
  @CsvSource({"enginer, engineer", "enigneer, engineer", "expereince, experience"})
  void aWordThatNoJobHasIsCorrected(String written, String searched) {
    SearchAnswer answer = search(JobQuery.words(written));

    assertThat(answer.spelling().orElseThrow().corrections())
        .containsExactly(new Correction(written, searched));
    assertThat(answer.total()).isEqualTo(search(JobQuery.words(searched)).total()).isPositive();
    assertThat(answer.link()).contains("q=" + searched);
    assertThat(answer.spelling().orElseThrow().words())
        .isEqualTo("Searched for “%s” instead of “%s”.".formatted(searched, written));
  }

  @Test
  void aCorrectedNameIsUnderstood() {
    SearchAnswer answer = search(JobQuery.words("sofware engineer"));

    assertThat(answer.spelling().orElseThrow().corrections())
        .containsExactly(new Correction("sofware", "software"));
    assertThat(answer.understood()).anyMatch(word -> word.words().equals("software engineer"));
  }

  @Test
  void theSearchAsTypedIsALinkAway() {
    Spelling spelling = search(JobQuery.words("enginer")).spelling().orElseThrow();

    SearchAnswer literal = search(JobQuery.ofLink(spelling.literal()));
    assertThat(literal.spelling()).isEmpty();
    assertThat(literal.total()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "engineer",
        "\"enginer\"",
        "-enginer",
        "xyzzyplugh",
        "engineer zzz",
        "cobol level:intern"
      })
  void nothingElseIsCorrected(String words) {
    assertThat(search(JobQuery.words(words)).spelling()).isEmpty();
  }

  @Test
  void whatFindsNothingWithItsFiltersIsLoosenedAsCorrected() {
    SearchAnswer answer = search(JobQuery.words("enginer level:intern role:registered-nurse"));

    assertThat(answer.spelling()).isPresent();
    assertThat(answer.total()).isZero();
    assertThat(answer.loosening().orElseThrow().suggestions()).isNotEmpty();
  }
}
