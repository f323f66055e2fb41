package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.engine.answer.CompletionAnswer.Row;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.completion.Completions;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.JobQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletionsTest {
  private final Knowledge knowledge = Engine.shippedKnowledge();
  private final OpenMarket market = TrialMarket.sample(knowledge);
  private final Completions completions = new Completions(knowledge);

  private List<Row> complete(String box) {
    return completions.complete(market, box, box.length(), 10).completions();
  }

  @ParameterizedTest
  @CsvSource({
    "back end eng, role, Back End Engineer, 'Back End Engineer '",
    "end engineer, role, Back End Engineer, 'Back End Engineer '",
    "remote kuber, skill, Kubernetes, 'remote Kubernetes '",
    "k8s, skill, Kubernetes, 'Kubernetes '",
    "-kuber, skill, Kubernetes, '-Kubernetes '",
    "skill:kuber, skill, Kubernetes, 'skill:Kubernetes '",
    "'skill:go,kuber', skill, Kubernetes, 'skill:go,Kubernetes '",
    "role:back, role, Back End Engineer, 'role:\"Back End Engineer\" '",
    "in:berl, city, 'Berlin, Germany', 'in:Berlin '",
    "berlin, city, 'Berlin, Germany', 'in:Berlin '",
    "muenchen, city, 'Munich, Bavaria, Germany', 'in:Munich '",
    "senio, level, Senior, 'level:Senior '",
    "remote:germ, lives, Germany, 'remote:Germany '",
    "pay, filter, pay:, pay:",
    "java sala, filter, salary:, java salary:",
  })
  void theBoxIsCompleted(String typed, String kind, String name, String box) {
    assertThat(complete(typed))
        .anySatisfy(row -> {
          assertThat(row.kind()).isEqualTo(kind);
          assertThat(row.name()).isEqualTo(name);
          assertThat(row.text()).isEqualTo(box);
          assertThat(row.caret()).isEqualTo(box.length());
        });
  }

  @Test
  void onlyWhatTheFilterTakesIsProposedBehindIt() {
    assertThat(complete("skill:s")).isNotEmpty().allMatch(row -> row.kind().equals("skill"));
    assertThat(complete("in:b"))
        .isNotEmpty()
        .allMatch(row -> Set.of("city", "metro", "country").contains(row.kind()));
    assertThat(complete("pay:1")).isEmpty();
    assertThat(complete("level:")).as("every level").hasSize(9);
  }

  @Test
  void nothingTypedIsNotCompleted() {
    assertThat(complete("")).isEmpty();
    assertThat(complete("skill:go ")).isEmpty();
  }

  @Test
  void theNumberIsThatOfTheJobsItsLinkLists() {
    Set<String> kinds = new HashSet<>();
    for (String typed :
        List.of("s", "back", "ge", "level:", "remote:u", "metro:", "employer:", "in:", "skill:")) {
      for (Row row : complete(typed)) {
        if (row.link().isPresent()) {
          kinds.add(row.kind());
          assertThat(row.jobs()).as(row.name()).contains(total(row.link().get()));
        }
      }
    }
    assertThat(kinds).contains("role", "skill", "employer", "city", "level", "lives", "metro");
  }

  /// A box that ends with the completion finds the same jobs as the completion alone, but for words
  /// that are read as a name and searched as words, too.
  @Test
  void whatIsPutIntoTheBoxIsReadAsTheSameThing() {
    for (String letter : List.of("a", "c", "j", "s")) {
      for (Row row : complete(letter)) {
        if (row.link().isPresent()) {
          SearchAnswer found = search(JobQuery.words(row.text()));
          assertThat(found.remarks()).as(row.text()).isEmpty();
          assertThat(found.total()).as(row.text()).isGreaterThanOrEqualTo(total(row.link().get()));
        }
      }
    }
  }

  private long total(String link) {
    return search(JobQuery.ofLink(link)).total();
  }

  private SearchAnswer search(JobQuery query) {
    return new Searches(knowledge).search(market, query, SearchOrder.NEWEST, 0, 0);
  }

  @Test
  void valuesWithoutJobsAreNamedWhereTheyAreAskedFor() {
    assertThat(complete("kuber").stream().skip(1)).allMatch(row -> row.jobs().orElseThrow() > 0);
    assertThat(complete("skill:kuber")).anyMatch(row -> row.jobs().orElseThrow() == 0);
    assertThat(complete("near:belf")).anyMatch(row -> row.id().equals("belfast-gb"));
  }

  @Test
  void tooMuchIsRefused() {
    assertThatThrownBy(() -> complete("a".repeat(1_001))).isInstanceOf(UserError.class);
    assertThatThrownBy(() -> completions.complete(market, "a", 1, 0)).isInstanceOf(UserError.class);
    assertThatThrownBy(() -> completions.complete(market, "a", 1, 51))
        .isInstanceOf(UserError.class);
  }
}
