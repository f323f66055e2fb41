package dev.skillexchange.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
  private static final String POSTINGS =
      """
      {"id":"a","title":"Senior Backend Engineer <i>","company":"Otter & Sons","location":"Berlin",\
      "html":"<h2>Requirements</h2><ul><li>5+ years of Java &amp; <b>Post</b>greSQL</li>\
      <li>&lt;script&gt;alert(1)&lt;/script&gt;</li></ul>"}
      {"id":"c","title":"Engineer","text":"Requirements\\n\\n- 3+ years of Java or Kotlin\\n- Overlap with CET +/- 2 hours"}
      {"id":"b","title":"Cook","text":"You grill.\\u001b[31m"}
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("postings.jsonl"), POSTINGS);
  }

  @Test
  void theTerminalShowsSectionsMarksAndRules() {
    Said said = Said.by("extract", "--explain", "--id", "a", file());
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .contains("requirements  Requirements")
        .containsPattern("\\[5\\+ years]\\d+")
        .containsPattern("\\[PostgreSQL]\\d+")
        .containsPattern(
            "skill: PostgreSQL, required, 5\\+ years +skill\\.name, text \\d+-\\d+, \"PostgreSQL\"")
        .doesNotContain("Cook");
  }

  @Test
  void whatASkillIsAskedForWithIsTold() {
    assertThat(Said.by("extract", "--explain", "--id", "c", file()).out())
        .contains("skill: Java, required, 3+ years, or Kotlin")
        .contains("skill: Kotlin, required, 3+ years, or Java")
        .contains("time zone: CET, UTC-1 to UTC+3");
  }

  @Test
  void aPostingDoesNotSteerTheTerminal() {
    assertThat(Said.by("extract", "--explain", "--id", "b", file()).out())
        .contains("You grill.")
        .doesNotContain("\u001b");
  }

  @Test
  void thePageHoldsNoMarkupOfThePosting() throws IOException {
    String page = page();
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("Otter &amp; Sons")
        .contains("&lt;i&gt;")
        .doesNotContain("<script")
        .doesNotContain("<i>");
  }

  @Test
  void thePageNeedsNothingElse() throws IOException {
    assertThat(page()).doesNotContain("http:").doesNotContain("https:").doesNotContain("url(");
  }

  @Test
  void everyMarkLeadsToItsFactAndBack() throws IOException {
    String page = page();
    Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
    int found = 0;
    while (links.find()) {
      assertThat(page).contains("id=\"" + links.group(1) + "\"");
      found++;
    }
    assertThat(found).isGreaterThan(8);
  }

  @Test
  void anIdThatIsNotThereIsTold() {
    Said said = Said.by("extract", "--explain", "--id", "z", file());
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.err()).contains("no posting with this id: 'z'");
  }

  private String page() throws IOException {
    Path page = folder.resolve("page.html");
    Said said = Said.by("extract", "--html", page.toString(), file());
    assertThat(said.err()).isEmpty();
    return Files.readString(page);
  }

  private String file() {
    return folder.resolve("postings.jsonl").toString();
  }
}
