package dev.skillexchange.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.slice.ResolvedQuery.Understood;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words are understood as what they name, and only as that.
class WordReaderTest {
  private static final SliceResolver RESOLVER = new SliceResolver(CatalogueLoader.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "nurses; role Registered Nurse",
        "backend dev; role Back End Engineer",
        "k8s; skill Kubernetes",
        "java developer; role Back End Engineer, skill Java",
        "principal engineer; role Software Engineer, level principal",
        "marketing; skill Marketing",
        "london; place London, in the United Kingdom",
        "austin tx; place Austin, in the United States",
        "portland, maine; place Portland, Maine, in the United States",
        "uk; place United Kingdom",
        "texas; place Texas, in the United States",
        "bay area; place San Francisco Bay Area",
        "emea; place EMEA",
        "jobs in reading; place Reading, in the United Kingdom",
        "remote us; workplace remote, place United States",
        "contact US; place United States",
        "senior nurse; level senior, role Registered Nurse",
        "part-time cook; employment part time, role Cook",
        "nurse london; role Registered Nurse, place London, in the United Kingdom"
      })
  void wordsAreUnderstoodAsWhatTheyName(String typed, String understood) {
    assertThat(understood(typed)).isEqualTo(understood);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reading", "mobile", "contact us", "\"london\"", "\"nurse\"", "it", "de"})
  void whatIsAnotherWordOrInQuotesIsNoName(String typed) {
    assertThat(resolved(typed).understood())
        .noneMatch(one -> one.as().equals("place") || one.as().equals("role"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nurse london", "java developer berlin", "london \"night shift\" -php"})
  void everyReadingCanBeTakenLiterally(String typed) {
    for (Understood one : resolved(typed).understood()) {
      ResolvedQuery literal = resolved(one.literal());
      assertThat(literal.understood()).as(one.literal()).doesNotContain(one);
      assertThat(literal.understood().size()).isLessThan(resolved(typed).understood().size());
    }
  }

  @ParameterizedTest
  @CsvSource({"jobs, “jobs”", "work as a nurse, “work as a”", "the the jobs, “the jobs”"})
  void fillersAreLeftOutAndSaid(String typed, String said) {
    assertThat(resolved(typed).remarks()).hasSize(1).first().asString().contains(said);
    assertThat(resolved(typed).slice().toString()).doesNotContain("Words");
  }

  @Test
  void fillersInQuotesAreSearched() {
    assertThat(resolved("\"jobs in\"").slice()).isEqualTo(new Slice.Phrase(List.of("jobs", "in")));
    assertThat(resolved("\"jobs in\"").remarks()).isEmpty();
  }

  @Test
  void nearMeAsksForAPlace() {
    assertThat(resolved("nurse near me").remarks()).anyMatch(one -> one.contains("name a place"));
    assertThat(resolved("find me a nurse").remarks())
        .noneMatch(one -> one.contains("name a place"));
  }

  @Test
  void manyWordsAreCutAndItIsSaid() {
    assertThat(resolved("abc ".repeat(90)).remarks())
        .containsExactly("Only the first 40 words are searched for; 50 more are left out.");
    assertThat(resolved("abc ".repeat(150)).remarks())
        .containsExactly("Only the first 40 words are searched for; all others are left out.");
  }

  private static String understood(String typed) {
    return String.join(
        ", ",
        resolved(typed).understood().stream().map(one -> one.as() + " " + one.name()).toList());
  }

  private static ResolvedQuery resolved(String typed) {
    return RESOLVER.resolve(JobQuery.words(typed), Optional.empty());
  }
}
