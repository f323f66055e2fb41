package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.engine.answer.Answer;
import dev.skillexchange.engine.answer.ComparisonAnswer;
import dev.skillexchange.engine.answer.EmployerAnswer;
import dev.skillexchange.engine.answer.Evidence;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.Histogram;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.desk.Wire;
import dev.skillexchange.engine.report.GuideReport;
import dev.skillexchange.engine.report.Report;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The promise: every number leads to exactly the jobs it was counted from.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceTest {
  private final Knowledge knowledge = Engine.shippedKnowledge();
  private final OpenMarket market = TrialMarket.sample(knowledge);
  private final Map<String, Long> counted = new HashMap<>();

  @Test
  void everyFigureOfAGuideLeadsToItsJobs() {
    for (String role : List.of("back-end-engineer", "registered-nurse", "account-executive", "")) {
      for (JobQuery narrowing :
          List.of(
              JobQuery.all(),
              JobQuery.all().with(Parameter.WORKPLACE, "remote"),
              JobQuery.all().with(Parameter.COUNTRY, "US", "GB").with(Parameter.YEARS, "3", "5"),
              JobQuery.all().with(Parameter.PAY, "stated").with(Parameter.EDUCATION, "bachelor"),
              JobQuery.all().with(Parameter.EMPLOYMENT, "full_time").with(Parameter.SEEN, "60d"),
              JobQuery.all().with(Parameter.LEVEL, "senior", "mid"))) {
        GuideAnswer guide = new Guides(knowledge).guide(market, role, narrowing);
        for (Evidence evidence : all(guide)) {
          assertThat(jobsBehind(evidence.link())).as(evidence.link()).isEqualTo(evidence.jobs());
        }
      }
    }
  }

  @Test
  void theGuideOfAllRolesTellsWhichThereAreInPlaceOfWhatOneIs() {
    GuideAnswer guide = new Guides(knowledge).guide(market, "", JobQuery.all());

    assertThat(GuideReport.of(guide).sections())
        .extracting(Report.Section::id)
        .containsExactly(
            "roles",
            "demand",
            "pay",
            "skills",
            "path",
            "day",
            "certifications",
            "employers",
            "questions",
            "limits");
    assertThat(guide.jobs().value()).isEqualTo(jobsBehind("state=all&seen=12m"));
    assertThat(guide.roles())
        .isNotEmpty()
        .isSortedAccordingTo(Comparator.comparingLong(row -> -row.part().evidence().jobs()))
        .allSatisfy(row ->
            assertThat(row.part().evidence().jobs())
                .isEqualTo(
                    new Guides(knowledge)
                        .guide(market, row.role().id(), JobQuery.all())
                        .jobs()
                        .value()));
  }

  @Test
  void theGuideOfSeveralRolesCountsTheseAlone() {
    JobQuery both = JobQuery.all().with(Parameter.ROLE, "back-end-engineer", "registered-nurse");

    GuideAnswer guide = new Guides(knowledge).guide(market, "", both);

    assertThat(guide.roles())
        .extracting(row -> row.role().id())
        .containsExactlyInAnyOrder("back-end-engineer", "registered-nurse");
    assertThat(guide.jobs().value())
        .isEqualTo(guide.roles().stream().mapToLong(row -> row.part().evidence().jobs()).sum());
  }

  @Test
  void aGuideHasItsSectionsInOrderAndSaysWhatItCanNotTell() {
    Report report =
        GuideReport.of(new Guides(knowledge).guide(market, "back-end-engineer", JobQuery.all()));

    assertThat(report.sections())
        .extracting(Report.Section::id)
        .containsExactly(
            "role",
            "demand",
            "pay",
            "skills",
            "path",
            "day",
            "certifications",
            "employers",
            "related",
            "questions",
            "limits");
    assertThat(report.tables()).extracting(Report.Table::id).doesNotHaveDuplicates();
    for (Report.Table table : report.tables()) {
      assertThat(table.rows())
          .as(table.id())
          .isNotEmpty()
          .allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(table.columns()));
    }
  }

  @Test
  void aGuideWithoutJobsSaysWhatTheRoleIsAndNothingElse() {
    GuideAnswer guide =
        new Guides(knowledge)
            .guide(
                market,
                "back-end-engineer",
                JobQuery.all().with(Parameter.COUNTRY, "TV").with(Parameter.YEARS, "40"));

    assertThat(guide.jobs().value()).isZero();
    assertThat(guide.summary()).startsWith("No job of this role was seen");
    assertThat(GuideReport.of(guide).sections())
        .extracting(Report.Section::id)
        .containsExactly("role", "limits");
  }

  @Test
  void everyFigureOfAnEmployerLeadsToItsJobs() {
    for (SearchAnswer.Value employer : employers()) {
      EmployerAnswer answer = new EmployerPages(knowledge).employer(market, employer.id());
      assertThat(answer.demand().open().value()).isEqualTo(employer.jobs());
      for (Evidence evidence : all(answer)) {
        assertThat(jobsBehind(evidence.link())).as(evidence.link()).isEqualTo(evidence.jobs());
      }
    }
  }

  private List<SearchAnswer.Value> employers() {
    List<SearchAnswer.Value> employers =
        new Searches(knowledge)
            .search(market, JobQuery.all(), SearchOrder.NEWEST, 0, 0).facets().stream()
                .filter(facet -> facet.parameter().equals("employer"))
                .flatMap(facet -> facet.values().stream())
                .toList();
    assertThat(employers).isNotEmpty();
    return employers;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "role=back-end-engineer&role=registered-nurse",
        "role=back-end-engineer&country=US&country=DE",
        "role=back-end-engineer&level=senior&level=stated:junior&workplace=remote",
        "role=registered-nurse&workplace=remote&workplace=onsite"
      })
  void everyFigureOfAComparisonLeadsToItsJobs(String query) {
    ComparisonAnswer answer = new Comparisons(knowledge).compare(market, JobQuery.ofLink(query));

    for (Evidence evidence : all(answer)) {
      assertThat(jobsBehind(evidence.link())).as(evidence.link()).isEqualTo(evidence.jobs());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=engineer",
        "level=senior&workplace=remote&country=US",
        "pay=EUR+70000&posted=90d",
        "lives=DE&years=2-4",
        "family=software&skill=java&pay=unstated",
        "near=berlin-de:100km&employment=full_time"
      })
  void everyCountBesideASearchLeadsToItsJobs(String query) {
    SearchAnswer answer =
        new Searches(knowledge).search(market, JobQuery.ofLink(query), SearchOrder.RELEVANCE, 0, 5);

    JobQuery asked = JobQuery.ofLink(answer.link());
    assertThat(answer.facets()).isNotEmpty();
    for (SearchAnswer.Facet facet : answer.facets()) {
      Parameter filter = Parameter.of(facet.parameter()).orElseThrow();
      for (SearchAnswer.Value value : facet.values()) {
        String alone =
            filter == Parameter.SKILL ? value.link() : asked.with(filter, value.id()).toLink();
        if (!value.chosen()) {
          assertThat(jobsBehind(alone)).as(alone).isEqualTo(value.jobs());
        }
      }
    }
    for (Histogram histogram : answer.histograms()) {
      for (Histogram.Bar bar : histogram.bars()) {
        assertThat(jobsBehind(bar.link())).as(bar.link()).isEqualTo(bar.jobs());
      }
    }
  }

  @Test
  void theCountOfAnotherValueIsWhatItAddsWhereValuesWiden() {
    Searches searches = new Searches(knowledge);
    JobQuery senior = JobQuery.ofLink("level=senior");
    SearchAnswer answer = searches.search(market, senior, SearchOrder.NEWEST, 0, 0);
    SearchAnswer.Facet levels =
        answer.facets().stream()
            .filter(facet -> facet.parameter().equals("level"))
            .findFirst()
            .orElseThrow();

    assertThat(levels.values()).hasSizeGreaterThan(1);
    for (SearchAnswer.Value level : levels.values()) {
      assertThat(jobsBehind("level=" + level.id())).isEqualTo(level.jobs());
      if (!level.chosen()) {
        assertThat(jobsBehind(level.link())).isEqualTo(answer.total() + level.jobs());
      }
    }
  }

  @Test
  void payOfAtLeastAnAmountIsFoundInEveryCurrency() {
    Searches searches = new Searches(knowledge);
    SearchAnswer answer =
        searches.search(market, JobQuery.ofLink("pay=USD+1"), SearchOrder.PAY, 0, 50);

    assertThat(answer.jobs().stream().flatMap(job -> job.pay().stream()).map(pay -> pay.currency()))
        .as("currencies")
        .contains("USD", "EUR");
    assertThat(answer.remarks())
        .as("which rates it was compared by")
        .anyMatch(remark -> remark.startsWith("Pay in other currencies was compared"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "role=back-end-engineer&state=all&seen=12m",
        "q=engineer&level=senior&country=US",
        "skill=java&pay=unstated&near=berlin-de:100km"
      })
  void aSearchTellsTheJobsThatAreBehindItsLink(String query) {
    SearchAnswer answer =
        new Searches(knowledge).search(market, JobQuery.ofLink(query), SearchOrder.NEWEST, 0, 0);

    assertThat(answer.total())
        .isPositive()
        .isEqualTo(jobsBehind(query))
        .isEqualTo(jobsBehind(answer.link()));
  }

  /// The jobs of a link, counted once: many figures lead to the same.
  private long jobsBehind(String link) {
    return counted.computeIfAbsent(
        link,
        query ->
            new Searches(knowledge)
                .list(market, JobQuery.ofLink(query), SearchOrder.NEWEST, 0)
                .hits()
                .total());
  }

  /// Every evidence of an answer, however deep it stands.
  private static List<Evidence> all(Answer answer) {
    return Wire.json().valueToTree(answer).findValues("evidence").stream()
        .map(node -> Wire.json().convertValue(node, Evidence.class))
        .toList();
  }
}
