package dev.skillexchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// The plain text of a document leads back to its source.
class DocumentOffsetsTest {

  @Test
  void cellsLeadBackToTheTagsThatPartThem() {
    String html = "<table><tr><td>L4</td><td>Pay</td></tr></table>";
    Document document = Document.ofHtml(html);
    assertThat(document.text()).isEqualTo("L4 | Pay");
    assertThat(document.sourceOffset(document.text().indexOf('L'))).isEqualTo(html.indexOf("L4"));
    assertThat(document.sourceOffset(document.text().indexOf('P'))).isEqualTo(html.indexOf("Pay"));
    assertThat(document.sourceOffset(document.text().indexOf('|')))
        .isBetween(html.indexOf("L4") + 2, html.indexOf("Pay"));
  }

  @Test
  void charactersOfTextLeadBackToThemselves() {
    checkText("Hello,\n\n  world\u00a0!\n - a\u200bb\n\t* c  d\n");
  }

  @Test
  void charactersOfHtmlLeadBackToThemselves() {
    checkHtml("<p>a&amp;b <b>c</b>&nbsp;&nbsp;d</p><ul><li>- e<li>\u00adf</ul>&#128512; g");
  }

  @Test
  void randomHtmlLeadsBackToItself() {
    for (long seed = 0; seed < 500; seed++) {
      checkHtml(RandomHtml.of(new Random(seed)));
    }
  }

  private static void checkText(String text) {
    check(text, Document.ofText(text));
  }

  private static void checkHtml(String html) {
    check(html, Document.ofHtml(html));
  }

  private static void check(String source, Document document) {
    int before = 0;
    for (Block block : document.blocks()) {
      for (int i = block.span().start(); i < block.span().end(); i++) {
        int offset = document.sourceOffset(i);
        assertThat(offset).as(source).isBetween(before, source.length() - 1);
        before = offset;
        char shown = document.text().charAt(i);
        char there = source.charAt(offset);
        boolean written = shown == there || there == '&' && shown != ' ';
        boolean made = shown == ' ' || shown == '|';
        assertThat(written || made).as("%s at %d of %s", shown, offset, source).isTrue();
      }
    }
  }
}
