package dev.skillexchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class LearningFileTest extends ChangedCatalogue {
  @Test
  void wrongPrerequisitesOfSkillsAreReported() throws IOException {
    String file = "skill-prerequisites.tsv";
    assertRow(
        file, "lamp-lighting\t\tsmall", "unknown skill 'lamp-lighting'; use the id of a skill");
    assertRow(
        file, "zig\tlamp-lighting\tsmall", "unknown skill 'lamp-lighting'; use the id of a skill");
    assertRow(file, "tcl\t\thuge", "unknown effort 'huge'; use small, medium, large, work");
    assertRow(file, "react\thtml\tsmall", "'react' stands here a second time; keep one");
    append(file, "perl\tawk\tsmall");
    assertRow(file, "awk\tperl\tsmall", "'awk' is needed before itself; remove a need");
    assertRow(file, "lua\tsales\tsmall", "'sales' is what only work gives; name what one can");
  }

  @Test
  void whatIsLearntBeforeASkillMakesNoOtherEdition() throws IOException {
    append("skill-prerequisites.tsv", "lua\tbash\tsmall");
    assertThat(CatalogueLoader.load(folder).edition()).isEqualTo(CatalogueLoader.load().edition());
    assertThat(CatalogueLoader.load(folder).learning().needs(new SkillId("lua")))
        .containsExactly(new SkillId("bash"));
  }
}
