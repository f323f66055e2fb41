package dev.skillexchange.engine.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.job.Need;
import dev.skillexchange.testkit.JobBuilder;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final Names NAMES = new Names(CATALOGUE);

  private int jobs;

  private void count(Phrases phrases, String employer, String phrase) {
    phrases.count(
        JobBuilder.job("web:b:" + jobs++)
            .employer(employer)
            .uncataloguedSkill(phrase, Need.REQUIRED)
            .build());
  }

  @Test
  void spellingsOfOnePhraseAreCountedTogether() {
    Phrases phrases = new Phrases(CATALOGUE, NAMES, 100);
    count(phrases, "Otter", "Quill-Script");
    count(phrases, "Otter", "quill scripts");
    count(phrases, "Heron", "Quill-Script");

    assertThat(phrases.all())
        .singleElement()
        .satisfies(phrase -> {
          assertThat(phrase.name()).isEqualTo("Quill-Script");
          assertThat(phrase.jobs()).isEqualTo(3);
          assertThat(phrase.employers()).isEqualTo(2);
          assertThat(phrase.examples()).hasSize(2);
        });
  }

  @Test
  void whatTheCatalogueHoldsByNowIsPassedOver() {
    Phrases phrases = new Phrases(CATALOGUE, NAMES, 100);
    count(phrases, "Otter", "PostgreSQL");
    count(phrases, "Otter", "Germany");

    assertThat(phrases.all()).isEmpty();
  }

  @Test
  void whatManyNameIsKeptHoweverManyPhrasesThereAre() {
    Phrases phrases = new Phrases(CATALOGUE, NAMES, 50);
    for (int i = 0; i < 1_000; i++) {
      count(phrases, "Employer " + i % 40, "Nonsense" + i);
      if (i % 4 == 0) {
        count(phrases, "Employer " + i % 40, "Quillscript");
      }
    }

    assertThat(phrases.all().size()).isLessThanOrEqualTo(50);
    assertThat(phrases.forgotten()).isPositive();
    assertThat(phrases.all())
        .filteredOn(phrase -> phrase.name().equals("Quillscript"))
        .singleElement()
        .satisfies(phrase -> assertThat(phrase.employers()).isEqualTo(10));
  }
}
