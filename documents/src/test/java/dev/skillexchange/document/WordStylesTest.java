package dev.skillexchange.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordStylesTest {

  private static WordStyles read(String styles) {
    String xml = "<w:styles xmlns:w=\"urn:w\">" + styles + "</w:styles>";
    WordStyles read = new WordStyles();
    XmlEvents.walk(xml.getBytes(UTF_8), read, new Limits());
    return read;
  }

  private static String style(String id, String below, String letters) {
    return "<w:style w:styleId=\"%s\"><w:basedOn w:val=\"%s\"/><w:rPr>%s</w:rPr></w:style>"
        .formatted(id, below, letters);
  }

  @Test
  void aStyleIsAsBoldAndLargeAsTheOneBelow() {
    WordStyles styles =
        read(style("Heading", "", "<w:b/><w:sz w:val=\"28\"/>") + style("Small", "Heading", ""));

    assertThat(styles.of("Small")).isEqualTo(new WordStyles.Style(14, true, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "false", "off", "none"})
  void aStyleTakesBackThatTheOneBelowIsBold(String off) {
    WordStyles styles =
        read(
            style("Heading", "", "<w:b/>")
                + style("Light", "Heading", "<w:b w:val=\"" + off + "\"/>")
                + style("Lighter", "Light", ""));

    assertThat(styles.of("Heading").bold()).isTrue();
    assertThat(styles.of("Light").bold()).isFalse();
    assertThat(styles.of("Lighter").bold()).isFalse();
  }
}
