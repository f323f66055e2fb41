package dev.skillexchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewFilesTest extends ChangedCatalogue {
  @ParameterizedTest
  @CsvSource({
    "Why~mid~java~~~What is the matter with this one?~, is no id",
    "why~boss~java~~~What is the matter with this one?~, levels are 'boss'",
    "why~senior..mid~java~~~What is the matter with this one?~, levels are 'senior..mid'",
    "why~mid~javva~~~What is the matter with this one?~, unknown skill 'javva'",
    "why~mid~java|java~~~What is the matter with this one?~, stands here twice",
    "why~mid~~write-cod~~What is the matter with this one?~, unknown activity 'write-cod'",
    "why~mid~java~~smithy~What is the matter with this one?~, unknown role or family 'smithy'",
    "why~mid~~~~What is the matter with this one?~, it examines nothing",
    "why~mid~java~~~Too short?~, a question of 10 characters",
    "design-a-url-shortener~mid~java~~~What is the matter with this?~, stands here a second time",
  })
  void aQuestionThatIsWrongIsTold(String row, String what) throws IOException {
    append(
        "questions/coding.tsv",
        row.replace('~', '\t') + "The first point|The second point|The third one\tAnd then?");
    refused("questions/", what);
  }

  @ParameterizedTest
  @CsvSource({
    "The first point|The second point~And then?, 2 points",
    "One point long|The second point|Third~And then?, Third' says too little",
    "The first point|The second point|The third one~, 0 follow-ups",
    "The first point|The second point|The third one~One?|Two?|Three?|Four?, 4 follow-ups",
  })
  void aChecklistIsThreePointsOrMoreAndLeadsOn(String rest, String what) throws IOException {
    append(
        "questions/coding.tsv",
        "why\tmid\tjava\t\t\tWhat is the matter with this one?\t" + rest.replace('~', '\t'));
    refused("questions/coding.tsv:", what);
  }

  @Test
  void aFileOfQuestionsNeedsItsGroup() throws IOException {
    Files.writeString(folder.resolve("questions/riddles.tsv"), "id");
    refused("questions/riddles.tsv:1", "its group is not told");
  }

  @Test
  void newQuestionsMakeNoOtherEdition() throws IOException {
    append(
        "questions/coding.tsv",
        "why\tmid\tjava\t\t\tWhat is new about this one?\tThe first point|The second point|The"
            + " third one\tAnd?");
    Catalogue catalogue = CatalogueLoader.load(folder);
    assertThat(catalogue.edition()).isEqualTo(CatalogueLoader.load().edition());
    assertThat(catalogue.interviewQuestion(new InterviewQuestionId("why"))).isPresent();
  }
}
