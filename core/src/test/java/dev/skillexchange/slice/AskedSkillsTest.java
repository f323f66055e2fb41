package dev.skillexchange.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Need;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskedSkillsTest {

  @Test
  void alternativesAreOneValueThatIsReadAgain() {
    AskedSkills asked =
        new AskedSkills(Need.REQUIRED, List.of(new SkillId("java"), new SkillId("kotlin")));

    assertThat(asked).hasToString("required:java|kotlin");
    assertThat(AskedSkills.parse("required:java|kotlin")).isEqualTo(asked);
  }
}
