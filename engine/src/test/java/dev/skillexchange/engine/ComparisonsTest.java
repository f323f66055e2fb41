package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.engine.answer.ComparisonAnswer;
import dev.skillexchange.engine.answer.ComparisonAnswer.Pair;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.Part;
import dev.skillexchange.engine.answer.SkillRow;
import dev.skillexchange.engine.desk.Wire;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.JobQuery;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonsTest {
  private static final String ROLES = "role=back-end-engineer&role=front-end-engineer";

  private final Knowledge knowledge = Engine.shippedKnowledge();
  private final OpenMarket market = TrialMarket.sample(knowledge);

  private ComparisonAnswer compared(String link) {
    return new Comparisons(knowledge).compare(market, JobQuery.ofLink(link));
  }

  @Test
  void eachSideSaysWhatItsGuideSays() {
    GuideAnswer guide = new Guides(knowledge).guide(market, "back-end-engineer", JobQuery.all());
    ComparisonAnswer comparison = compared(ROLES);

    assertThat(comparison.left().jobs()).isEqualTo(guide.jobs());
    assertThat(comparison.left().open()).isEqualTo(guide.demand().open());
    assertThat(comparison.left().hiring()).isEqualTo(guide.demand().hiring());
    assertThat(comparison.left().years()).isEqualTo(guide.entry().years());
    Map<String, Part> skills =
        guide.skills().stream().collect(Collectors.toMap(row -> row.skill().id(), SkillRow::named));
    assertThat(comparison.skills())
        .filteredOn(pair -> skills.containsKey(pair.what().id()))
        .isNotEmpty()
        .allSatisfy(pair -> assertThat(pair.left()).isEqualTo(skills.get(pair.what().id())));
  }

  @Test
  void theOtherWayRoundItIsItsMirror() {
    ComparisonAnswer one = compared(ROLES);
    ComparisonAnswer other = compared("role=front-end-engineer&role=back-end-engineer");

    assertThat(other.left().jobs()).isEqualTo(one.right().jobs());
    assertThat(other.skills())
        .zipSatisfy(
            one.skills(),
            (there, here) -> {
              assertThat(there.what()).isEqualTo(here.what());
              assertThat(there.left().evidence()).isEqualTo(here.right().evidence());
              assertThat(there.moreOnTheLeft()).isEqualTo(here.moreOnTheRight());
            });
  }

  @Test
  void whatIsToldApartHasIntervalsThatDoNotMeet() {
    assertThat(compared(ROLES).skills())
        .anyMatch(Pair::apart)
        .allSatisfy(pair -> {
          if (pair.moreOnTheLeft()) {
            assertThat(pair.left().interval().orElseThrow().low())
                .isGreaterThan(pair.right().interval().orElseThrow().high());
          }
        });
  }

  @Test
  void payIsComparedWithinACurrencyOnly() {
    assertThat(compared("role=back-end-engineer&country=US&country=DE").pay())
        .isNotEmpty()
        .allSatisfy(pair ->
            assertThat(pair.left().stream().toList())
                .allSatisfy(row ->
                    assertThat(row.evidence().link()).contains("pay=" + pair.currency() + ":")));
  }

  @Test
  void namesOfPlacesMeanWhatTheirCodesMean() {
    assertThat(compared("role=back-end-engineer&country=United+States&country=Germany"))
        .isEqualTo(compared("role=back-end-engineer&country=US&country=DE"));
  }

  @Test
  void itTravelsWhole() throws Exception {
    ComparisonAnswer answer = compared(ROLES);

    assertThat(
            Wire.json().readValue(Wire.json().writeValueAsString(answer), ComparisonAnswer.class))
        .isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "'', nothing to compare",
    "role=back-end-engineer, nothing to compare",
    "country=US&country=DE, no role to compare",
    "role=back-end-engineer&country=US&country=DE&country=FR, too many to compare",
    "role=back-end-engineer&country=US&country=United+States, the same twice",
    "role=back-end-engineer&country=US&country=DE&level=mid&level=senior, two differences at once",
    "role=back-end-engineer&role=lighthouse-keeper-of-mars, unknown role",
    "role=back-end-engineer&country=US&country=Atlantis-of-old, unknown country"
  })
  void whatCanNotBeComparedIsSaidPlainly(String link, String problem) {
    assertThatThrownBy(() -> compared(link))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(problem);
  }
}
