package dev.skillexchange.engine.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.CatalogueLoader;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private final Labels labels = new Labels(CatalogueLoader.load());

  @Test
  void whereOneMayLiveIsNamedByCountryOrZone() {
    assertThat(labels.scope("ES")).isEqualTo("Spain");
    assertThat(labels.scope("europe")).isEqualTo("Europe");
    assertThat(labels.scope("atlantis")).isEqualTo("atlantis");
  }
}
