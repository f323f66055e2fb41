package dev.skillexchange.engine.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.Imports;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.Progress;
import dev.skillexchange.engine.TrialMarket;
import dev.skillexchange.engine.answer.SuggestAnswer;
import dev.skillexchange.engine.answer.SuggestAnswer.Suggestion;
import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionsTest {
  private static final Knowledge KNOWLEDGE = Engine.shippedKnowledge();

  @TempDir Path folder = Path.of("");

  @AutoClose private final OpenMarket market = TrialMarket.open();
  private final List<String> lines = new ArrayList<>();

  /// A posting that asks for some skills.
  private void posting(String employer, String skills) {
    lines.add(
        """
        {"source":"web","board":"b","external_id":"%d","title":"Data Engineer","company":"%s",\
        "text":"Requirements\\nExperience with %s."}\
        """
            .formatted(lines.size(), employer, skills));
  }

  private SuggestAnswer asked(int count, int employers) throws IOException {
    Path file = Files.write(folder.resolve("postings.jsonl"), lines);
    new Imports(KNOWLEDGE)
        .run(
            market,
            new Imports.Order(List.of(file), LocalDate.of(2026, 3, 2), false),
            Progress.silent());
    return new Suggestions(KNOWLEDGE).suggest(market, count, employers, Progress.silent());
  }

  @Test
  void whatMoreEmployersNameInListsOfSkillsStandsFirst() throws IOException {
    posting("Otter", "Python, Quillscript and Kafka");
    posting("Heron", "Python, Quillscript and Kafka");
    posting("Stoat", "Kafka, quillscript and Python");
    posting("Otter", "Python, Brambledb and Kafka");
    posting("Heron", "Python, Brambledb and Kafka");

    assertThat(asked(10, 2).suggestions())
        .extracting(Suggestion::name, Suggestion::jobs, Suggestion::employers)
        .containsExactly(tuple("Quillscript", 3, 3), tuple("Brambledb", 2, 2));
  }

  @Test
  void aSuggestionHasAllThatACuratorNeeds() throws IOException {
    posting("Otter", "Python, Quillscript and Kafka");
    posting("Heron", "Spark, Quillscripts and Kafka");
    posting("Stoat", "dbt, quillscript and Airflow");

    Suggestion one = asked(1, 1).suggestions().getFirst();

    assertThat(one.forms()).extracting(SuggestAnswer.Form::words).contains("quillscript");
    assertThat(one.listed()).isEqualTo(3);
    assertThat(one.family()).isEqualTo("data");
    assertThat(one.roles()).extracting(SuggestAnswer.RoleFamily::id).containsExactly("data");
    assertThat(one.passages())
        .hasSize(3)
        .allSatisfy(passage -> {
          assertThat(passage.before()).startsWith("Experience with ");
          assertThat(passage.words()).containsIgnoringCase("quillscript");
          assertThat(passage.after()).endsWith(".");
        });
    assertThat(one.row().split("\t", -1)).hasSize(7).startsWith("quillscript").endsWith("any");
  }

  @Test
  void whatItMayBeAnotherNameOfIsTold() throws IOException {
    posting("Otter", "Python, PostgreSQLite and Kafka");

    assertThat(asked(1, 1).suggestions().getFirst().nearest())
        .extracting(SuggestAnswer.Nearest::id)
        .contains("postgresql");
  }

  @Test
  void whatTooFewEmployersNameOnlyCounts() throws IOException {
    posting("Otter", "Python, Quillscript and Kafka");
    posting("Otter", "Java, Quillscript and Kafka");

    SuggestAnswer answer = asked(10, 2);
    assertThat(answer.suggestions()).isEmpty();
    assertThat(answer.total()).isZero();
    assertThat(answer.phrases()).isEqualTo(1);
    assertThat(answer.jobs()).isEqualTo(2);
  }

  @Test
  void noMoreAreToldThanAsked() throws IOException {
    posting("Otter", "Python, Quillscript, Brambledb, Ferretflow and Kafka");

    SuggestAnswer answer = asked(2, 1);
    assertThat(answer.suggestions()).hasSize(2);
    assertThat(answer.total()).isEqualTo(3);
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    assertThatThrownBy(() -> asked(0, 1))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("Ask for 1 to 5,000");
    assertThatThrownBy(() -> asked(1, 0))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("Ask for 1 or more");
  }
}
