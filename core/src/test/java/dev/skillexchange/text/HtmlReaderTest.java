package dev.skillexchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  /// The blocks of some HTML, one each line: a letter for the kind, the depth, the text.
  private static List<String> blocks(String html) {
    Document document = Document.ofHtml(html);
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
  void headingsParagraphsAndItemsAreKeptApart() {
    assertThat(
            blocks(
                """
                <h2>What you'll do</h2><p>You build   the <i>thing</i>.</p>
                <ul><li>Ship it.</li><li>Run it.<ul><li>At night.</li></ul></li></ul>
                """))
        .containsExactly(
            "H2 What you'll do",
            "P0 You build the thing.",
            "L1 Ship it.",
            "L1 Run it.",
            "L2 At night.");
  }

  @Test
  void aLineWhollyInBoldIsAHeading() {
    assertThat(blocks("<p><strong>Requirements</strong></p><p>You know <b>Java</b>.</p>"))
        .containsExactly("H7 Requirements", "P0 You know Java.");
  }

  @Test
  void aShortLineAboveAListIsAHeading() {
    assertThat(blocks("<div>We ask for:</div><ul><li>Java</li></ul>"))
        .containsExactly("H8 We ask for:", "L1 Java");
  }

  @Test
  void marksBeforeLinesMakeListItems() {
    for (String mark : List.of("•", "-", "*", "–", "·", "&bull;", "&#8226;", "&middot;")) {
      assertThat(blocks("<p>" + mark + " Java<br>" + mark + "&nbsp;Go is fine.</p>"))
          .as(mark)
          .containsExactly("L1 Java", "L1 Go is fine.");
    }
  }

  @Test
  void signsThatBelongToTheTextMakeNoListItems() {
    assertThat(blocks("<p>-40 degrees outside.</p><p>*not bound.</p><p>A - b.</p>"))
        .containsExactly("P0 -40 degrees outside.", "P0 *not bound.", "P0 A - b.");
  }

  @Test
  void allBlocksWithinAnItemAreItems() {
    assertThat(
            blocks(
                "<ul><li><p>Java</p><p>Five years</p></li><li>Go<br>Two years</li></ul><p>End.</p>"))
        .containsExactly("L1 Java", "L1 Five years", "L1 Go", "L1 Two years", "P0 End.");
  }

  @Test
  void anItemGoesOnBehindAnInnerList() {
    assertThat(blocks("<ul><li>One<ul><li>Inner</li></ul>Rest</li></ul><p>Behind it.</p>"))
        .containsExactly("L1 One", "L2 Inner", "L1 Rest", "P0 Behind it.");
  }

  @Test
  void aRowOfATableIsOneBlock() {
    assertThat(
            blocks(
                "<table><tr><th>Level</th><th>Pay</th></tr><tr><td>L4</td><td>$1</td></tr></table>"))
        .containsExactly("T0 Level | Pay", "T0 L4 | $1");
  }

  @Test
  void scriptsStylesAndCommentsAreNoText() {
    assertThat(blocks("<style>p{}</style><p>A<!-- > b -->c.</p><script>if(a<b)</script>"))
        .containsExactly("P0 Ac.");
  }

  @Test
  void brokenMarkupLosesNoWords() {
    assertThat(Document.ofHtml("<p>a <b>b </p>c</i> < d <3 e & f &amp g </ul></div> h").text())
        .isEqualTo("a b\n\nc < d <3 e & f & g\n\nh");
    assertThat(Document.ofHtml("<p title='a > b'>a<a href=\"x").text()).isEqualTo("a");
  }

  @Test
  void escapedHtmlIsUnescapedOnce() {
    assertThat(blocks("&lt;p&gt;R&amp;amp;D is fun.&lt;/p&gt;")).containsExactly("P0 R&D is fun.");
    assertThat(blocks("&lt;p&gt;Fun.&lt;/p&gt;&lt;p&gt;Much.&lt;/p&gt;<p>From a site</p>"))
        .containsExactly("P0 Fun.", "P0 Much.", "P0 From a site");
    assertThat(blocks("<p>Close each &lt;/p&gt;</p>")).containsExactly("P0 Close each </p>");
    assertThat(blocks("Write &lt;/p&gt; at its end.<br>And more."))
        .containsExactly("P0 Write </p> at its end.", "P0 And more.");
  }

  @Test
  void preformattedLinesStayLines() {
    assertThat(blocks("<pre>Long line, one.\nLine two.</pre>"))
        .containsExactly("P0 Long line, one.", "P0 Line two.");
  }

  @Test
  void nothingIsAnEmptyDocument() {
    for (String html : List.of("", " ", "<p></p>", "<!-- -->", "<ul><li></li></ul>")) {
      Document document = Document.ofHtml(html);
      assertThat(document.text()).isEmpty();
      assertThat(document.blocks()).isEmpty();
      assertThat(document.sourceOffset(0)).isZero();
    }
  }
}
