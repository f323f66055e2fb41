package dev.skillexchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextReaderTest {

  private static List<String> blocks(String text) {
    Document document = Document.ofText(text);
    return document.blocks().stream()
        .map(block ->
            ""
                + block.kind().name().charAt(0)
                + block.depth()
                + " "
                + block.span().of(document.text()))
        .toList();
  }

  @Test
  void linesAreBlocksAndBulletsMakeItems() {
    assertThat(blocks("We build engines.\n\n- Java\n* Go\n1. Rust\n2) C\n• Ada\n"))
        .containsExactly("P0 We build engines.", "L1 Java", "L1 Go", "L1 Rust", "L1 C", "L1 Ada");
  }

  @Test
  void indentedBulletsAreNested() {
    assertThat(blocks("- a\n   - b\n      - c")).containsExactly("L1 a", "L2 b", "L3 c");
  }

  @Test
  void shortLinesWithSomethingBelowAreHeadings() {
    assertThat(blocks("Requirements\n\nYou know Java very well.\nIdeally:\n- Go"))
        .containsExactly("H8 Requirements", "P0 You know Java very well.", "H8 Ideally:", "L1 Go");
  }

  @Test
  void everySortOfLineBreakEndsALine() {
    assertThat(blocks("a.\r\nb.\rc.\u2028d.\fe.")).hasSize(5);
  }

  @Test
  void numbersAndSignsOfTheTextAreNoBullets() {
    assertThat(blocks("-5 degrees, cold.\n2024 was good.\n3.5 years, then."))
        .containsExactly("P0 -5 degrees, cold.", "P0 2024 was good.", "P0 3.5 years, then.");
  }

  @Test
  void readingThePlainTextAgainGivesTheSame() {
    Document once =
        Document.ofText("Intro, long.\nsecond,\n\nWe ask:\n- Java\n   - Spring\n\nBye, all.");
    Document again = Document.ofText(once.text());
    assertThat(again.text()).isEqualTo(once.text());
    assertThat(again.blocks()).hasSameSizeAs(once.blocks());
  }

  @Test
  void nothingIsAnEmptyDocument() {
    assertThat(blocks("")).isEmpty();
    assertThat(blocks(" \n\n \t\u00a0\n")).isEmpty();
  }
}
