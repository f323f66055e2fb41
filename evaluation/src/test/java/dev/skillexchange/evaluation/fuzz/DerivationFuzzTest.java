package dev.skillexchange.evaluation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.extract.CatalogueDeriver;
import dev.skillexchange.extract.Derived;
import dev.skillexchange.group.SignatureBytes;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.Posting.Body;
import dev.skillexchange.job.Posting.Body.Format;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.text.Document;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Any posting is derived without an exception, twice alike, and every span lies inside its text.
class DerivationFuzzTest {
  private static final CatalogueDeriver DERIVER = new CatalogueDeriver(CatalogueLoader.load());

  static Stream<byte[]> seeds() {
    return HostileText.seeds().stream();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "2m")
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
