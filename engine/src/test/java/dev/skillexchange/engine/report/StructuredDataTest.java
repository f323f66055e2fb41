package dev.skillexchange.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.Guides;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.TrialMarket;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.PayAnswer;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.store.Market;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What search engines are told is what the guide says, and no more.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StructuredDataTest {
  private final Knowledge knowledge = Engine.shippedKnowledge();
  private final OpenMarket market = TrialMarket.filled(Market.REAL, knowledge, 1_500);

  private GuideAnswer guide(String role) {
    return new Guides(knowledge).guide(market, role, JobQuery.all());
  }

  private static JsonNode graph(GuideAnswer guide) throws IOException {
    return new ObjectMapper()
        .readTree(StructuredData.of(guide, "/", "/roles/x").orElseThrow())
        .path("@graph");
  }

  private static List<JsonNode> of(JsonNode graph, String type) {
    return StreamSupport.stream(graph.spliterator(), false)
        .filter(node -> node.path("@type").asText().equals(type))
        .toList();
  }

  @Test
  void payStandsThereWhereThereIsAFigureWithItsSample() throws IOException {
    GuideAnswer guide = guide("back-end-engineer");
    JsonNode occupation = of(graph(guide), "Occupation").getFirst();
    List<PayAnswer> told = guide.pay().stream().filter(PayAnswer::told).toList();
    JsonNode pay = occupation.path("estimatedSalary");

    assertThat(told).isNotEmpty();
    assertThat(pay).hasSize(2 * told.size());
    for (int i = 0; i < told.size(); i++) {
      PayAnswer table = told.get(i);
      assertThat(pay.path(2 * i).path("median").decimalValue())
          .isEqualByComparingTo(table.all().band().orElseThrow().low().value());
      assertThat(pay.path(2 * i + 1).path("median").decimalValue())
          .isEqualByComparingTo(table.all().band().orElseThrow().high().value());
      assertThat(pay.path(2 * i).path("description").asText())
          .contains("stated in " + table.all().evidence().jobs() + " of", "not what people earn");
    }
  }

  @Test
  void allRolesAreNoOccupation() throws IOException {
    JsonNode graph = graph(guide(""));

    assertThat(of(graph, "Occupation")).isEmpty();
    assertThat(of(graph, "FAQPage")).hasSize(1);
  }

  @Test
  void payBelowTheFloorStandsNowhere() throws IOException {
    GuideAnswer thin =
        knowledge.catalogue().roles().keySet().stream()
            .map(role -> guide(role.slug()))
            .filter(guide -> guide.jobs().value() > 0)
            .filter(guide -> !guide.pay().isEmpty())
            .filter(guide -> guide.pay().stream().noneMatch(PayAnswer::told))
            .findFirst()
            .orElseThrow();

    assertThat(of(graph(thin), "Occupation").getFirst().has("estimatedSalary")).isFalse();
  }

  @Test
  void everyQuestionStandsThereWithItsAnswer() throws IOException {
    GuideAnswer guide = guide("back-end-engineer");
    JsonNode questions = of(graph(guide), "FAQPage").getFirst().path("mainEntity");

    assertThat(questions).hasSameSizeAs(guide.questions());
    for (int i = 0; i < guide.questions().size(); i++) {
      assertThat(questions.path(i).path("name").asText())
          .isEqualTo(guide.questions().get(i).question());
      assertThat(questions.path(i).path("acceptedAnswer").path("text").asText())
          .isEqualTo(guide.questions().get(i).answer());
    }
  }

  @Test
  void aSampleMarketTellsSearchEnginesNothing() {
    OpenMarket sample = TrialMarket.filled(Market.SAMPLE, knowledge, 100);
    Optional<String> data =
        StructuredData.of(
            new Guides(knowledge).guide(sample, "back-end-engineer", JobQuery.all()), "/", "/x");

    assertThat(data).isEmpty();
  }

  @Test
  void nothingInItCanEndTheElementThatHoldsIt() throws IOException {
    String hostile = "{\"name\":\"</script><!-- & \u2028\"}";
    String contained = StructuredData.contained(hostile);

    assertThat(contained).doesNotContain("<", ">", "&", "\u2028");
    assertThat(new ObjectMapper().readTree(contained))
        .isEqualTo(new ObjectMapper().readTree(hostile));
  }
}
