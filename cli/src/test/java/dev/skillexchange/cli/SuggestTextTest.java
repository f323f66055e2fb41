package dev.skillexchange.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.SuggestAnswer;
import dev.skillexchange.engine.answer.SuggestAnswer.Form;
import dev.skillexchange.engine.answer.SuggestAnswer.Nearest;
import dev.skillexchange.engine.answer.SuggestAnswer.Passage;
import dev.skillexchange.engine.answer.SuggestAnswer.RoleFamily;
import dev.skillexchange.engine.answer.SuggestAnswer.Suggestion;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestTextTest {
  private static final Suggestion QUILLSCRIPT =
      new Suggestion(
          "Quillscript",
          List.of(new Form("Quillscript", 2), new Form("quillscripts", 1)),
          3,
          2,
          1,
          List.of(new RoleFamily("data", "Data & AI", 3)),
          "data",
          List.of(new Nearest("typescript", "TypeScript", "software")),
          List.of(new Passage("web:b:1", "Otter", "Clerk", "We use ", "Quillscript", " and ink")),
          "quillscript\tQuillscript\ttool\t\t\t\tany");

  private static String printed(long forgotten) {
    StringWriter out = new StringWriter();
    new SuggestText(new PrintWriter(out, true))
        .print(
            new SuggestAnswer(
                new Basis("real", Optional.empty()), 9, 4, forgotten, 1, List.of(QUILLSCRIPT)));
    return out.toString();
  }

  @Test
  void theRowStandsOnALineOfItsOwnToBeCopied() {
    assertThat(printed(0).lines())
        .contains("  data.tsv", "quillscript\tQuillscript\ttool\t\t\t\tany");
  }

  @Test
  void spellingsRolesNearNamesAndAdvertsAreShown() {
    assertThat(printed(0))
        .contains("1. Quillscript  3 jobs, 2 employers, beside known skills in 1")
        .contains("written   Quillscript 2, quillscripts 1")
        .contains("roles     Data & AI 3")
        .contains("near      TypeScript (software.tsv)")
        .contains("advert    We use [Quillscript] and ink (Otter)")
        .doesNotContain("let go");
  }

  @Test
  void whatWasLetGoIsTold() {
    assertThat(printed(7)).contains("7 phrases of few employers let go on the way");
  }
}
