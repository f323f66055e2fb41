package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.Loosening;
import dev.skillexchange.engine.answer.Loosening.Change;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.index.Order;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LooseningsTest {
  private static final List<String> FILTERS =
      List.of(
          "level=intern",
          "level=director",
          "country=DE",
          "country=IN",
          "city=paris-fr",
          "workplace=remote",
          "skill=cobol",
          "skill=java",
          "years=12",
          "employment=internship",
          "role=registered-nurse",
          "education=doctorate");

  private final Knowledge knowledge = Engine.shippedKnowledge();
  private final OpenMarket market = TrialMarket.sample(knowledge);

  private SearchAnswer search(JobQuery query) {
    return new Searches(knowledge).search(market, query, SearchOrder.NEWEST, 0, 0);
  }

  private Loosening loosening(String link) {
    return search(JobQuery.ofLink(link)).loosening().orElseThrow();
  }

  @Test
  void aQueryThatFindsSomethingNeedsNoChange() {
    assertThat(search(JobQuery.all()).loosening()).isEmpty();
  }

  @Test
  void aCityOutsideTheCountryIsNamed() {
    assertThat(loosening("city=paris&country=Germany").conflicts())
        .contains("Paris lies in France, outside Germany.");
    assertThat(loosening("region=US-CA&country=DE").conflicts())
        .contains("California, United States lies in United States, outside Germany.");
  }

  @Test
  void filtersThatNoJobHasBothOfAreNamed() {
    assertThat(loosening("level=intern&years=12").conflicts())
        .anyMatch(line -> line.contains("Intern") || line.contains("12+ years"));
  }

  @Test
  void anotherValueIsProposedInThePlaceOfOneWithoutJobs() {
    List<Change> changes = loosening("level=intern&role=registered-nurse&skill=java").suggestions();

    assertThat(changes).isNotEmpty();
    changes.forEach(change ->
        assertThat(change.words())
            .startsWith(
                change.instead().map(other -> other.name() + " instead").orElse("Without ")));
  }

  @Test
  void aGuideWithoutJobsProposesChangesOfItsRole() {
    GuideAnswer guide =
        new Guides(knowledge)
            .guide(market, "back-end-engineer", JobQuery.ofLink("level=intern&skill=phlebotomy"));

    assertThat(guide.jobs().value()).isZero();
    assertThat(guide.loosening().orElseThrow().suggestions())
        .isNotEmpty()
        .allSatisfy(change -> {
          assertThat(change.link()).contains("role=back-end-engineer");
          assertThat(search(JobQuery.ofLink(change.link())).total()).isEqualTo(change.jobs());
        });
  }

  @Test
  void theGuideOfAllRolesWithoutJobsProposesChangesOfAnyFilter() {
    GuideAnswer guide =
        new Guides(knowledge)
            .guide(market, "", JobQuery.ofLink("role=back-end-engineer&skill=phlebotomy"));

    assertThat(guide.jobs().value()).isZero();
    assertThat(guide.loosening().orElseThrow().suggestions())
        .extracting(Loosening.Change::words)
        .anyMatch(words -> words.contains("Back End Engineer"))
        .anyMatch(words -> words.contains("Phlebotomy"));
  }

  @Test
  void aWordThatNoJobHasIsLeftOut() {
    Loosening loosening = loosening("q=java+\"xyzzyplugh\"&workplace=remote");

    assertThat(loosening.conflicts()).containsExactly("No job here has \"xyzzyplugh\".");
    assertThat(loosening.suggestions().getFirst().words()).isEqualTo("Without \"xyzzyplugh\"");
  }

  @Test
  void theWordsOfANameAreLeftOutTogether() {
    List<Change> changes = loosening("q=back+end+engineer+registered+nurse").suggestions();

    assertThat(changes)
        .extracting(Change::words)
        .contains("Without the words “back end engineer”", "Without the words “registered nurse”")
        .allSatisfy(words -> assertThat(words).doesNotContain("“end”"));
  }

  @Test
  void endlessWordsAreLeftOutAsOneWhereTheyMust() {
    StringBuilder words = new StringBuilder("java");
    for (int i = 0; i < 80; i++) {
      words.append("+\"xyzzy").append(i).append('"');
    }
    List<Change> changes = loosening("q=" + words).suggestions();

    assertThat(changes).hasSizeGreaterThan(0);
    assertThat(changes.getFirst().jobs()).isPositive();
    assertThat(changes.getFirst().link()).contains("q=java");
  }

  /// Held against every choice of words and filters, counted one by one.
  @Test
  void noSmallerChangeOfWordsWouldFindAny() {
    List<String> all =
        List.of("java", "nurse", "kubernetes", "\"xyzzyplugh\"", "cobol", "-remote", "sql");
    Random random = new Random(20261128);
    for (int round = 0; round < 12; round++) {
      List<String> words = new ArrayList<>(all);
      Collections.shuffle(words, random);
      List<String> some = words.subList(0, 4);
      SearchAnswer found = search(JobQuery.words(String.join(" ", some)));
      if (found.total() == 0) {
        int least = leastWords(some);
        assertThat(found.loosening().orElseThrow().suggestions())
            .as(some.toString())
            .isNotEmpty()
            .filteredOn(change -> change.instead().isEmpty())
            .allSatisfy(change -> {
              assertThat(change.without()).hasSize(least);
              assertThat(openJobs(JobQuery.ofLink(change.link())))
                  .isEqualTo(change.jobs())
                  .isPositive();
            });
      }
    }
  }

  private long openJobs(JobQuery query) {
    JobQuery open = query.with(Parameter.STATE, "open");
    return market
        .index()
        .hits(knowledge.resolver().resolve(open, market.asOf()).slice(), Order.NEWEST, 0, 0)
        .total();
  }

  private int leastWords(List<String> words) {
    int least = words.size() + 1;
    for (int mask = 1; mask < 1 << words.size(); mask++) {
      List<String> kept = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        if ((mask & 1 << i) == 0) {
          kept.add(words.get(i));
        }
      }
      if (openJobs(JobQuery.words(String.join(" ", kept))) > 0) {
        least = Math.min(least, Integer.bitCount(mask));
      }
    }
    return least;
  }

  /// Held against every choice of filters, counted one by one.
  @Test
  void noSmallerChangeWouldFindAny() {
    Random random = new Random(20261127);
    for (int round = 0; round < 60; round++) {
      List<String> filters = chosen(random);
      JobQuery query = JobQuery.ofLink(String.join("&", filters));
      SearchAnswer found = search(query);
      if (found.total() == 0) {
        check(query, found.loosening().orElseThrow());
      }
    }
  }

  private static List<String> chosen(Random random) {
    List<String> filters = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String filter = FILTERS.get(random.nextInt(FILTERS.size()));
      String name = filter.substring(0, filter.indexOf('='));
      if (!names.contains(name)) {
        names.add(name);
        filters.add(filter);
      }
    }
    return filters;
  }

  private void check(JobQuery query, Loosening loosening) {
    List<Parameter> parameters = List.copyOf(query.filters().keySet());
    int least = parameters.size() + 1;
    for (int mask = 1; mask < 1 << parameters.size(); mask++) {
      JobQuery changed = query;
      for (int i = 0; i < parameters.size(); i++) {
        changed = (mask & 1 << i) == 0 ? changed : changed.with(parameters.get(i));
      }
      if (search(changed).total() > 0) {
        least = Math.min(least, Integer.bitCount(mask));
      }
    }
    int expected = least;
    assertThat(loosening.suggestions()).as(query.toLink()).isNotEmpty();
    for (Change change : loosening.suggestions()) {
      assertThat(search(JobQuery.ofLink(change.link())).total())
          .as(change.link())
          .isEqualTo(change.jobs())
          .isPositive();
      if (change.instead().isEmpty()) {
        assertThat(change.without()).as(query.toLink()).hasSize(expected);
      }
    }
  }
}
