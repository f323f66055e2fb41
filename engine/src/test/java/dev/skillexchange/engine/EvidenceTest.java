package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.engine.answer.Evidence;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.desk.Wire;
import dev.skillexchange.engine.report.GuideReport;
import dev.skillexchange.engine.report.Report;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.index.Order;
import dev.skillexchange.sample.SampleMarket;
import dev.skillexchange.sample.SampleReading;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.MemoryStore;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The promise: every number leads to exactly the jobs it was counted from.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 5, 1);

  private final Knowledge knowledge = Engine.shippedKnowledge();
  private final OpenMarket market =
      new OpenMarket(new MemoryStore(Market.SAMPLE), new MemoryIndex());

  @BeforeAll
  void fill() {
    ImportCount count = new ImportCount(Market.SAMPLE);
    SampleMarket sample = SampleMarket.of(3, 700, AS_OF);
    List<SampleReading> readings = sample.readings();
    new SampleIntake(market.store().postings(), knowledge.deriver(), count)
        .take(
            readings.subList(readings.size() - Math.min(250, readings.size()), readings.size()),
            Progress.silent());
    market.follower().catchUp();
  }

  @Test
  void everyFigureOfAGuideLeadsToItsJobs() {
    for (String role : List.of("back-end-engineer", "registered-nurse", "account-executive")) {
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
  void everyValueOfAFacetLeadsToItsJobs() {
    Searches searches = new Searches(knowledge);
    SearchAnswer answer =
        searches.search(market, JobQuery.words("engineer"), Order.RELEVANCE, 0, 5);

    assertThat(answer.total()).isPositive();
    for (SearchAnswer.Facet facet : answer.facets()) {
      for (SearchAnswer.Value value : facet.values()) {
        assertThat(jobsBehind(value.link())).as(value.link()).isEqualTo(value.jobs());
      }
    }
  }

  private long jobsBehind(String link) {
    JobQuery query = JobQuery.ofLink(link);
    return new Searches(knowledge).search(market, query, Order.NEWEST, 0, 0).total();
  }

  /// Every evidence of a guide, however deep it stands.
  private static List<Evidence> all(GuideAnswer guide) {
    return Wire.json().valueToTree(guide).findValues("evidence").stream()
        .map(node -> Wire.json().convertValue(node, Evidence.class))
        .toList();
  }
}
