package dev.skillexchange.evaluation.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.extract.CatalogueDeriver;
import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameJobScoreTest {
  @TempDir Path folder;

  @Test
  void threeHundredPairsAreLabelledEachOnceAndAThirdOfThemIsHeldAside() {
    List<LabelledPair> pairs = LabelledPair.all();
    Set<Set<String>> ids = new HashSet<>();
    pairs.forEach(pair -> ids.add(Set.of(pair.left(), pair.right())));
    assertThat(ids).hasSameSizeAs(pairs);
    long inside = pairs.stream().filter(SameJobScoreTest::isInside).count();
    long held = pairs.stream().filter(pair -> pair.part() == LabelledPair.Part.HELD).count();
    assertThat(inside).isGreaterThanOrEqualTo(300);
    assertThat((double) held / inside).isBetween(0.25, 0.4);
  }

  private static boolean isInside(LabelledPair pair) {
    return pair.part() == LabelledPair.Part.TUNING || pair.part() == LabelledPair.Part.HELD;
  }

  @Test
  void sixtyMoreWereLabelledAfterwards() {
    assertThat(LabelledPair.all().stream().filter(pair -> pair.part() == LabelledPair.Part.FRESH))
        .hasSize(60);
  }

  @Test
  void aFolderWithoutTheLabelledPostingsIsScoredOnNone() throws IOException {
    Files.createDirectories(folder.resolve("ashby"));
    Files.createDirectories(folder.resolve("hackernews"));
    Files.writeString(folder.resolve("ashby/umbra.json"), "{\"jobs\":[]}");
    packed(
        "hackernews/2026-01.json.gz",
        "{\"hits\":[{\"objectID\":\"1\",\"created_at_i\":1,"
            + "\"comment_text\":\"Umbra Works | Nurse | Lyon<p>We care.\"}]}");
    assertThat(SameJobScore.report(folder, new CatalogueDeriver(CatalogueLoader.load())).text())
        .startsWith("0 pairs of postings of one employer; 1 postings show 1 jobs");
  }

  @Test
  void aFolderOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> LabelledPostings.in(folder)).isInstanceOf(UserError.class);
  }

  private void packed(String name, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void intervalsAreWilsons() {
    assertThat(Wilson.of(5, 10).low()).isCloseTo(0.237, within(0.001));
    assertThat(Wilson.of(5, 10).high()).isCloseTo(0.763, within(0.001));
    assertThat(Wilson.of(10, 10).low()).isCloseTo(0.722, within(0.001));
    assertThat(Wilson.of(0, 0)).isEqualTo(new Wilson(0, 1));
  }
}
