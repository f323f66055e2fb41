package dev.skillexchange.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldScoreTest {
  private static final String LABEL =
      """
      {"id":"a","role":"software-engineer","level":"mid","workplace":"remote","years":[3,null],\
      "salary":[{"min":90000,"max":120000,"currency":"EUR","period":"year"}],\
      "locations":[{"city":"Berlin","region":null,"country":"DE"}],"employment":"contract",\
      "education":null,"visa":null,"clearance":false,"certifications":["CPA."],\
      "skills":[{"text":"k8s","name":"Kubernetes","need":"required"},\
      {"text":"Node.js","name":"Node.js","need":"used"},\
      {"text":"managing accounts","name":"Account Management","need":"used"}]}\
      """;

  private static final String FACTS =
      """
      {"id":"a","role":"software-engineer","level":"senior","workplace":"remote","years":[3,5],\
      "salary":[{"min":90000.0,"max":120000,"currency":"EUR","period":"year"},\
      {"min":1,"max":2,"currency":"EUR","period":"year","ote":true}],\
      "locations":[{"city":"berlin","region":null,"country":"de"}],"employment":"full_time",\
      "education":"bachelor","visa":null,"clearance":false,"certifications":["cpa"],\
      "skills":[{"text":"k8s","name":"K8s","need":"required","kind":"platform"},\
      {"text":"node.js.","name":"NODE.JS","need":"required","kind":"framework"},\
      {"text":"accounts","name":"Accounts","need":"used","kind":"method"},\
      {"text":"tea","name":"Tea","need":"used","kind":"other"}]}\
      """;

  @TempDir Path folder;

  @Test
  void skillsArePairedByNameThenTextThenSharedWords() throws IOException {
    Map<String, Cell> figures = figures(LABEL, FACTS);
    assertThat(figures)
        .containsEntry("skills.name.recall", Cell.of(1 / 3.0))
        .containsEntry("skills.name.precision", Cell.of(1 / 4.0))
        .containsEntry("skills.overlap.recall", Cell.of(1.0))
        .containsEntry("skills.technology.recall", Cell.of(1.0))
        .containsEntry("skills.technology.precision", Cell.of(1.0))
        .containsEntry("need.accuracy", Cell.of(2 / 3.0));
  }

  @Test
  void singleValuesMustAgree() throws IOException {
    assertThat(figures(LABEL, FACTS))
        .containsEntry("role.accuracy", Cell.of(1.0))
        .containsEntry("level.accuracy", Cell.of(0.0))
        .containsEntry("years_least.accuracy", Cell.of(1.0))
        .containsEntry("years.accuracy", Cell.of(0.0))
        .containsEntry("pay.f1", Cell.of(1.0))
        .containsEntry("places.f1", Cell.of(1.0))
        .containsEntry("certifications.f1", Cell.of(1.0));
  }

  @Test
  void theUsualDefaultScoresNothing() throws IOException {
    assertThat(figures(LABEL, FACTS))
        .containsEntry("employment.labelled", Cell.of(1))
        .containsEntry("employment.recall", Cell.of(0.0))
        .containsEntry("education.labelled", Cell.of(0))
        .containsEntry("education.precision", Cell.of(0.0))
        .containsEntry("clearance.labelled", Cell.of(0));
  }

  @Test
  void aPostingWithoutFactsIsWrongEverywhere() throws IOException {
    assertThat(figures(LABEL, ""))
        .containsEntry("absent", Cell.of(1))
        .containsEntry("role.accuracy", Cell.of(0.0))
        .containsEntry("skills.overlap.f1", Cell.of(0.0))
        .containsEntry("years_least.accuracy", Cell.of(0.0));
  }

  @Test
  void everyBarNamesAFigureOfTheScore() throws IOException {
    assertThat(figures(LABEL, FACTS).keySet())
        .containsAll(Bars.TABLE.stream().map(Bars.Bar::figure).toList());
  }

  @Test
  void aReportShowsBarsAndWorstErrors() throws IOException {
    String report = report("two");
    assertThat(report)
        .containsPattern("pay ranges, F1 +1\\.000 +no case +0\\.950 +yes")
        .containsPattern("level +0\\.000 +no case +0\\.920 +no")
        .contains("Tea");
  }

  @Test
  void ofTheHeldHalfScoresAloneAreShown() throws IOException {
    String report = report("a");
    assertThat(report)
        .containsPattern("pay ranges, F1 +1\\.000 +1\\.000 +0\\.950 +yes")
        .doesNotContain("Tea");
  }

  private String report(String id) throws IOException {
    write(LABEL.replace("\"a\"", "\"" + id + "\""), FACTS.replace("\"a\"", "\"" + id + "\""));
    return GoldReport.of(GoldSet.in(folder), Optional.of(folder.resolve("facts.jsonl")), 5).text();
  }

  @Test
  void aMissingFolderIsToldWithARemedy() {
    assertThatThrownBy(() -> GoldSet.in(folder.resolve("none")))
        .isInstanceOf(UserError.class)
        .hasMessageContainingAll("no labelled postings", "--gold");
  }

  private Map<String, Cell> figures(String label, String facts) throws IOException {
    write(label, facts);
    return GoldScore.of(GoldSet.in(folder), GoldSet.objects(folder.resolve("facts.jsonl")))
        .figures();
  }

  private void write(String label, String facts) throws IOException {
    Files.writeString(folder.resolve("labels.jsonl"), label + "\n");
    Files.writeString(folder.resolve("facts.jsonl"), facts + "\n");
    Files.writeString(folder.resolve("postings.jsonl"), "");
    Files.write(
        folder.resolve("kinds.tsv"),
        List.of("Kubernetes\tplatform", "Node.js\tframework", "Account Management\tmethod"));
  }
}
