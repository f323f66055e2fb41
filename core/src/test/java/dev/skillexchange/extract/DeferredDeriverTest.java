package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeferredDeriverTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final Posting POSTING =
      new Posting(
          new PostingKey("test", "board", "1", 0),
          "Acme",
          "Senior Java Developer",
          new Posting.Body("You write Java and tune PostgreSQL.", Posting.Body.Format.TEXT),
          List.of("Berlin"),
          Hints.none(),
          Optional.empty(),
          Optional.empty());

  @Test
  void derivesWhatTheCompiledDeriverDoes() {
    CatalogueDeriver compiled = new CatalogueDeriver(CATALOGUE);
    DeferredDeriver deferred = new DeferredDeriver(CATALOGUE);

    assertThat(deferred.edition()).isEqualTo(compiled.edition());
    assertThat(deferred.derive(POSTING)).isEqualTo(compiled.derive(POSTING));
    assertThat(deferred.derive(POSTING)).isEqualTo(compiled.derive(POSTING));
  }
}
