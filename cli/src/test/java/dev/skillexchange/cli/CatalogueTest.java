package dev.skillexchange.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
  @TempDir Path folder;

  @Test
  void whatTheCatalogueHoldsIsCountedWithItsLinks() {
    assertThat(Said.by("catalogue").out()).contains("skills", "in O*NET", "in ESCO");
    assertThat(Said.by("catalogue", "--format", "json").out())
        .contains("\"skills\" : ", "\"linkedToOnet\" : ", "\"linkedToEsco\" : ");
  }

  @Test
  void theSkillsThatPostingsNameAreCountedByFamily() throws IOException {
    Said said = Said.by("catalogue", "firing", postings("PostgreSQL and Fivetran", "PostgreSQL"));

    assertThat(said.code()).isZero();
    assertThat(said.out())
        .contains("over 2 postings (0 rows rejected)")
        .containsPattern("\n +data +[\\d,]+ +2 ")
        .containsPattern("\n +design +[\\d,]+ +0 ")
        .containsPattern("\n +all +[\\d,]+ +2 ");
  }

  @Test
  void theSkillsThatNothingSpeaksForAreListed() throws IOException {
    String postings = postings("Fivetran", "PostgreSQL");
    Said listed = Said.by("catalogue", "firing", "--list", postings);

    assertThat(listed.lines())
        .contains("dagster")
        .doesNotContain("fivetran")
        .as("linked, though no posting names it")
        .doesNotContain("mysql")
        .as("the parent of some that are named")
        .doesNotContain("databases");
    assertThat(Said.by("catalogue", "firing", "--format", "json", postings).out())
        .containsPattern("\"skill\" : \"fivetran\",\\s+\"postings\" : 1,");
  }

  @Test
  void aFolderWithoutPostingsIsTold() {
    assertThat(Said.by("catalogue", "firing", folder.toString()).err())
        .contains("no file of postings in the folder");
  }

  private String postings(String... skills) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < skills.length; i++) {
      lines.append(
          """
          {"source":"web","board":"otter","external_id":"%d","title":"Engineer","company":"Otter",\
          "text":"Requirements\\nExperience with %s."}
          """
              .formatted(i, skills[i]));
    }
    return Files.writeString(folder.resolve("postings.jsonl"), lines).toString();
  }
}
