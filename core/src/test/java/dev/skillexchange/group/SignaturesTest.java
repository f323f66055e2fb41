package dev.skillexchange.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.text.Document;
import org.junit.jupiter.api.Test;

class SignaturesTest {
  private static final Signature ONE = Signatures.of("Data Engineer", "You build pipelines.");

  @Test
  void caseWhiteSpaceAndPunctuationMakeNoDifference() {
    assertThat(Signatures.of("DATA   engineer", "you build\n\npipelines")).isEqualTo(ONE);
    assertThat(Signatures.of("Data Engineer!", "• You build \"pipelines\"…")).isEqualTo(ONE);
  }

  @Test
  void markupMakesNoDifference() {
    String html = Document.ofHtml("<p>You <b>build</b></p><ul><li>pipelines.</li></ul>").text();
    assertThat(Signatures.of("Data Engineer", html)).isEqualTo(ONE);
  }

  @Test
  void otherWordsOrAnotherOrderMakeAnother() {
    assertThat(Signatures.of("Data Engineer", "You build engines.")).isNotEqualTo(ONE);
    assertThat(Signatures.of("Data Engineer", "Pipelines you build.")).isNotEqualTo(ONE);
    assertThat(Signatures.of("Data Engineer II", "You build pipelines.")).isNotEqualTo(ONE);
  }

  @Test
  void titleAndTextDoNotRunTogether() {
    assertThat(Signatures.of("Data", "Engineer You build pipelines.")).isNotEqualTo(ONE);
    assertThat(Signatures.of("a b", "")).isNotEqualTo(Signatures.of("a", "b"));
  }

  @Test
  void aSignatureIsOfThirtyTwoDigitsAndAlwaysTheSame() {
    assertThat(ONE.hex()).matches("[0-9a-f]{32}");
    assertThat(Signatures.of("Data Engineer", "You build pipelines.")).isEqualTo(ONE);
    assertThat(Signatures.of("", "").hex()).matches("[0-9a-f]{32}");
  }
}
