package dev.skillexchange.evaluation.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.evaluation.conditions.ConditionLabel.Half;
import dev.skillexchange.extract.CatalogueDeriver;
import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConditionScoreTest {
  @TempDir Path folder;

  @Test
  void eachPostingIsLabelledOnceForAKindAndHalfIsSetAside() {
    List<ConditionLabel> labels = ConditionLabel.all();
    Set<String> seen = new HashSet<>();
    labels.forEach(label -> assertThat(seen.add(label.kind() + label.posting())).isTrue());
    long aside = labels.stream().filter(label -> label.half() == Half.ASIDE).count();
    assertThat((double) aside / labels.size()).isBetween(0.45, 0.55);
  }

  @Test
  void fiftyAnswersOfEachKindAreLabelledWhereThePostingsHoldSoMany() {
    List<ConditionLabel> labels = ConditionLabel.all();
    for (Condition kind : EnumSet.complementOf(EnumSet.of(Condition.CLEARANCE))) {
      assertThat(
              labels.stream()
                  .filter(label -> label.kind() == kind && !label.answers().isEmpty())
                  .count())
          .as(kind.id())
          .isGreaterThanOrEqualTo(50);
    }
  }

  @Test
  void whatIsMissedOrReadBeyondIsShownOfTheHalfToLookAtOnly() {
    ConditionScore score = ConditionScore.empty();
    score.add(label("visa\tone\tsponsors\tlook"), List.of("no_sponsorship"));
    score.add(label("visa\ttwo\tsponsors\taside"), List.of());
    assertThat(score.report().text()).contains("one").doesNotContain("two");
  }

  @Test
  void aCertificationIsRightInAnotherWordingThatSharesHalfOfItsWords() {
    ConditionScore score = ConditionScore.empty();
    score.add(
        label("certifications\tone\tCPA=Public Accountant|Crane License\tlook"),
        List.of("public accountant", "Crane License Class A"));
    assertThat(score.report().json()).contains("\"right\" : 2");
  }

  @Test
  void aLineThatIsNoLabelIsRefused() {
    assertThatThrownBy(() -> label("visa\tone")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aFolderWithoutTheLabelledPostingsIsScoredOnNone() throws IOException {
    Files.createDirectories(folder.resolve("ashby"));
    Files.createDirectories(folder.resolve("hackernews"));
    Files.writeString(folder.resolve("ashby/umbra.json"), "{\"jobs\":[]}");
    assertThat(ConditionScore.report(folder, new CatalogueDeriver(CatalogueLoader.load())).text())
        .startsWith("0 labels of conditions");
  }

  @Test
  void aFolderOfAnotherKindIsRefused() {
    assertThatThrownBy(
            () -> ConditionScore.report(folder, new CatalogueDeriver(CatalogueLoader.load())))
        .isInstanceOf(UserError.class);
  }

  private static ConditionLabel label(String line) {
    return ConditionLabel.read(line);
  }
}
