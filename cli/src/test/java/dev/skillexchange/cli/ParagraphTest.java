package dev.skillexchange.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {
  private static List<String> lines(String text) {
    StringWriter out = new StringWriter();
    Paragraph.print(text, new PrintWriter(out, true));
    return out.toString().lines().toList();
  }

  @Test
  void aLineEndsBeforeTheWordThatDoesNotFit() {
    String forty = "x".repeat(40);
    String text = String.join(" ", forty, forty, "seventeen letters", "end", forty);
    assertThat(lines(text))
        .containsExactly(forty + " " + forty + " seventeen letters", "end " + forty);
  }

  @Test
  void aShortTextIsOneLine() {
    assertThat(lines("Writes words.")).containsExactly("Writes words.");
  }

  @Test
  void aWordLongerThanALineStandsAlone() {
    String word = "x".repeat(120);
    assertThat(lines("a " + word + " b")).containsExactly("a", word, "b");
  }
}
