package dev.skillexchange.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.job.Conditions;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Hints;
import dev.skillexchange.testkit.Adverts;
import dev.skillexchange.testkit.RandomFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class JsonTest {
  @Test
  void factsOfEveryShapeComeBackAsTheyWere() {
    for (long seed = 0; seed < 2_000; seed++) {
      Facts facts = new RandomFacts(new Random(seed), "Some text.").facts("Nurse");
      assertThat(FactsJson.read(FactsJson.write(facts))).as("seed %s", seed).isEqualTo(facts);
    }
  }

  @Test
  void hintsOfEveryShapeComeBackAsTheyWere() {
    for (long seed = 0; seed < 200; seed++) {
      Hints hints =
          Adverts.random(Adverts.key("a", "1"), "Kite & Co", "Chef", "", new Random(seed)).hints();
      assertThat(HintsJson.read(HintsJson.write(hints))).as("seed %s", seed).isEqualTo(hints);
    }
  }

  @Test
  void factsAreWrittenForPeopleToQuery() {
    Facts facts = new RandomFacts(new Random(3), "").facts("Nurse");
    assertThat(FactsJson.write(facts)).startsWith("{\"plain_title\":\"Nurse\"");
    assertThat(
            FactsJson.read("{\"level\":{\"rule\":\"r\",\"value\":\"senior\",\"field\":\"title\"}}"))
        .extracting(Facts::level)
        .satisfies(level -> assertThat(level).isInstanceOf(Fact.Stated.class));
  }

  @Test
  void namesOfANewerProgramArePassedOver() {
    Facts facts =
        FactsJson.read("{\"new\":{\"a\":[1,{}]},\"plain_title\":\"Chef\",\"skills\":[{\"x\":[]}]}");
    assertThat(facts.plainTitle()).isEqualTo("Chef");
    assertThat(facts.skills()).hasSize(1);
  }

  @Test
  void factsOfAnEarlierEditionAreRead() {
    Facts facts =
        FactsJson.read(
            "{\"plain_title\":\"Chef\",\"certifications\":[{\"value\":\"cka\",\"rule\":\"r\"}]}");
    assertThat(facts.conditions()).isEqualTo(Conditions.unknown());
    assertThat(facts.activities()).isEmpty();
    assertThat(facts.certifications().getFirst().certification())
        .contains(new CertificationId("cka"));
  }

  @Test
  void everyPartOfFactsAndEvidenceHasAName() {
    assertThat(Arrays.stream(Facts.class.getRecordComponents()).count())
        .as("a new part of facts needs its name in FactsJson and FactsReader")
        .isEqualTo(14);
    assertThat(Arrays.stream(Conditions.class.getRecordComponents()).count())
        .as("a new condition needs its name in FactsJson and ConditionsReader")
        .isEqualTo(7);
    assertThat(new TreeSet<>(List.of(Evidence.Field.values()))).hasSize(4);
  }

  @Test
  void textThatPostgresqlCannotHoldIsReplacedOneForOne() {
    assertThat(StorableText.of("a\0b\ud83dc\ude80d\ud83d"))
        .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffd");
    assertThat(StorableText.of("\ud83d\ude80")).isEqualTo("\ud83d\ude80");
    assertThat(HintsJson.read(HintsJson.write(hint("x\0y"))).employment()).contains("x\ufffdy");
  }

  private static Hints hint(String employment) {
    return new Hints(
        Optional.of(employment),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
