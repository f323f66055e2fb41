package dev.skillexchange.server.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.engine.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  @Test
  void aRehearsalHasADatabaseOfItsOwn() {
    Settings settings = Rehearsal.settings(Path.of("/tmp/rehearsal"));

    assertThat(settings.home()).isEqualTo(Path.of("/tmp/rehearsal"));
    assertThat(settings.database()).isEmpty();
  }
}
