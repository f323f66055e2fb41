package dev.skillexchange.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.skillexchange.job.Employment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  private static final long TITLE = -2140429203091092030L;
  private static final long TEXT = -8774740579155294322L;
  private static final long BAND = 13959399L;

  @Test
  void signaturesAreReadBackAsTheyWere() {
    Terms all =
        new Terms(
            Optional.of(Employment.INTERNSHIP),
            OptionalInt.of(0),
            -5,
            77,
            Optional.of(new Terms.Band("USD", 0, Integer.MAX_VALUE)));
    for (Terms terms : List.of(Terms.unknown(), all)) {
      for (Ad ad : List.of(Ad.of("1", ""), Ad.of("1", "lyon").unnamed().otherDuties(470))) {
        Signature signature = ad.with(terms).signature();
        assertThat(SignatureBytes.read(SignatureBytes.of(signature))).isEqualTo(signature);
      }
    }
    Signature empty = new SignatureWriter().signature();
    assertThat(SignatureBytes.read(SignatureBytes.of(empty))).isEqualTo(empty);
  }

  @Test
  void otherBytesAreRefused() {
    assertThatThrownBy(() -> SignatureBytes.read(new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SignatureBytes.read(new byte[700]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theOrderOfTitleWordsAndPlacesMakesNoDifference() {
    SignatureWriter one = new SignatureWriter();
    List.of("nurse", "night").forEach(one::titleWord);
    List.of("Lyon", "Graz").forEach(one::place);
    SignatureWriter other = new SignatureWriter();
    List.of("night", "nurse", "night").forEach(other::titleWord);
    List.of("Graz", "Lyon", "Graz").forEach(other::place);
    assertThat(one.signature()).isEqualTo(other.signature());
  }

  @Test
  void whatIsStoredStaysTheSame() {
    SignatureWriter writer = new SignatureWriter();
    writer.titleWord("nurse");
    writer.place("lyon");
    for (int word = 0; word < 100; word++) {
      writer.word(word * 31, word > 50);
    }
    Signature signature = writer.signature();
    assertThat(signature.title()).isEqualTo(TITLE);
    assertThat(signature.text()).isEqualTo(TEXT);
    assertThat(signature.wholeSketch().band(3)).isEqualTo(BAND);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20, 100, 250, 400, 500})
  void sketchesTellTheShareOfPairsInCommon(int replaced) {
    Sketch one = Ad.of("1", "").otherStory(0).signature().dutiesSketch();
    Sketch other = Ad.of("1", "").otherDuties(replaced).signature().dutiesSketch();
    double share = (500.0 - replaced) / (500 + replaced);
    assertThat(one.likeness(other)).isCloseTo(share, within(0.1));
    assertThat(other.likeness(one)).isEqualTo(one.likeness(other));
  }
}
