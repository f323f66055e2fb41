package dev.skillexchange.evaluation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.engine.extraction.ExtractLines;
import dev.skillexchange.extract.CatalogueDeriver;
import dev.skillexchange.extract.Derived;
import dev.skillexchange.group.Grouping;
import dev.skillexchange.group.Signature;
import dev.skillexchange.group.SignatureBytes;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.Posting.Body;
import dev.skillexchange.job.Posting.Body.Format;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Sighting;
import dev.skillexchange.text.Document;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Any posting is derived without an exception, twice alike, and every span lies inside its text.
class DerivationFuzzTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final CatalogueDeriver DERIVER = new CatalogueDeriver(CATALOGUE);
  private static final ExtractLines LINES = new ExtractLines(DERIVER, CATALOGUE);
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<byte[]> seeds() {
    return HostileText.seeds().stream();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "5m")
  void anyPostingIsDerived(byte[] data) {
    List<String> fields = HostileText.fields(data, 4);
    for (Format format : Format.values()) {
      Posting posting = posting(fields, format);
      Derived derived = DERIVER.derive(posting);
      Promises.spansLieInside(posting, derived);
      assertThat(DERIVER.derive(posting)).isEqualTo(derived);
      byte[] signature = SignatureBytes.of(derived.signature());
      assertThat(SignatureBytes.read(signature)).isEqualTo(derived.signature());
    }
  }

  /// The line can be read back, and the words it gives for a skill stand where it says.
  @MethodSource("seeds")
  @FuzzTest(maxDuration = "2m")
  void anyPostingIsExtractedAsALineThatTellsWhereItsWordsStand(byte[] data) throws IOException {
    List<String> fields = HostileText.fields(data, 3);
    String title = fields.get(1).isBlank() ? "Engineer" : fields.get(1);
    String body = fields.get(0).isBlank() ? "Java" : fields.get(0);
    for (String given : List.of("html", "text")) {
      ObjectNode line = JSON.createObjectNode().put("id", "1").put("title", title);
      line.put(given, body).put("location", fields.get(2));
      JsonNode facts = extractedTwiceAlike(line);
      wordsStandWhereTheLineSays(facts, title, facts.path("text").asText(body));
    }
  }

  private static JsonNode extractedTwiceAlike(ObjectNode line) throws IOException {
    String extracted = LINES.extract(line.toString());
    assertThat(LINES.extract(line.toString())).isEqualTo(extracted).doesNotContain("\n");
    return JSON.readTree(extracted);
  }

  private static void wordsStandWhereTheLineSays(JsonNode facts, String title, String text) {
    for (JsonNode skill : facts.path("skills")) {
      boolean inTitle = skill.path("field").asText().equals("title");
      String whole = inTitle ? title : text;
      int start = whole.offsetByCodePoints(0, skill.path("start").asInt());
      int end = whole.offsetByCodePoints(0, skill.path("end").asInt());
      assertThat(whole.substring(start, end)).isEqualTo(skill.path("text").asText()).isNotBlank();
    }
  }

  /// Likeness is the same from either side, and grouping does not ask which posting came first.
  @MethodSource("seeds")
  @FuzzTest(maxDuration = "2m")
  void anyTwoPostingsAreGroupedAlikeInEitherOrder(byte[] data) {
    List<String> fields = HostileText.fields(data, 4);
    Posting one = posting(fields, Format.HTML);
    Posting other =
        posting(List.of(fields.get(3), fields.get(1), fields.get(2), fields.get(0)), Format.TEXT);
    Signature left = DERIVER.derive(one).signature();
    Signature right = DERIVER.derive(other).signature();
    double likeness = left.wholeSketch().likeness(right.wholeSketch());
    assertThat(likeness).isBetween(0.0, 1.0);
    assertThat(right.wholeSketch().likeness(left.wholeSketch())).isEqualTo(likeness);
    assertThat(left.wholeSketch().likeness(left.wholeSketch())).isEqualTo(1);
    PostingKey second = PostingKey.of("test", "fernhill", "2");
    Map<PostingKey, Grouping.Member> members = new LinkedHashMap<>();
    members.put(one.key(), member(left));
    members.put(second, member(right));
    Map<PostingKey, Grouping.Member> reversed = new LinkedHashMap<>();
    reversed.put(second, member(right));
    reversed.put(one.key(), member(left));
    assertThat(Grouping.jobs(reversed)).isEqualTo(Grouping.jobs(members)).hasSize(2);
  }

  private static Grouping.Member member(Signature signature) {
    LocalDate day = LocalDate.of(2026, 11, 23);
    return new Grouping.Member(
        Employer.named("Fernhill").id(), signature, new Sighting(day, day, Optional.empty()));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "2m")
  void anyMarkupIsReadAsBlocksInTheirOrder(byte[] data) {
    String source = HostileText.fields(data, 1).getFirst();
    for (Document document : List.of(Document.ofHtml(source), Document.ofText(source))) {
      int[] before = {0};
      document
          .blocks()
          .forEach(block -> {
            assertThat(block.span().start()).isBetween(before[0], block.span().end());
            before[0] = block.span().end();
          });
      assertThat(before[0]).isEqualTo(document.text().length());
      int last = 0;
      for (int at = 0; at <= document.text().length(); at++) {
        int offset = document.sourceOffset(at);
        assertThat(offset).isBetween(last, source.length());
        last = offset;
      }
    }
  }

  private static Posting posting(List<String> fields, Format format) {
    Hints hints =
        new Hints(
            Optional.of(fields.get(3)),
            Optional.of(fields.get(3)),
            Optional.empty(),
            Optional.of(fields.get(3)),
            Optional.of(fields.get(2)),
            List.of());
    return new Posting(
        PostingKey.of("test", "fernhill", "1"),
        "Fernhill",
        fields.get(1).isBlank() ? "Engineer" : fields.get(1),
        new Body(fields.get(0), format),
        List.of("Berlin", fields.get(2)),
        hints,
        Optional.empty(),
        Optional.empty());
  }
}
