package dev.skillexchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/// Our reader gives the words that jsoup's parser of the whole standard gives, in the same order.
class HtmlOracleTest {
  private static final Set<String> RAW =
      Set.of("script", "style", "iframe", "noembed", "noframes", "template", "svg", "math");
  private static final Set<String> INLINE =
      Set.of("a", "b", "strong", "i", "em", "u", "span", "font", "small", "sup", "sub", "x", "img");

  @Test
  void handWrittenHtmlHasTheSameWords() {
    for (String html :
        List.of(
            "<p>One<p>two<div>three</div>four",
            "a<br>b<br/>c<hr>d",
            "<ul><li>a<li>b<ul><li>c</ul>d</ul>e",
            "<table><tbody><tr><td>a<td>b<tr><td>c</table>d",
            "<h1>a<h2>b</h2>c</h1>",
            "<p>a<b>b<i>c</b>d</i>e",
            "<a href='x>y'>a</a title=\"z>\">b",
            "<!doctype html><html><head><style>x</style></head><body>a</body></html>",
            "<!-- a -- b --><!---->c<!-->d-->e<?php x ?>f<!x>g</>h</ x>i",
            "<p>a&amp;b&lt;c&gt;d&quot;e&apos;f&nbsp;g&#39;h&#x27;i&#150;j&copy;k&copy l&bogus;m& n",
            "<p>un<wbr>broken and un<span>brok</span>en</p>",
            "<SCRIPT>a</script >b<style><p></style>c<iframe>d</iframe>e",
            "<div\nclass=a\n>b</div\n>c<br\n/>d<p/>e",
            "<dl><dt>a<dd>b<dt>c</dl><blockquote>d</blockquote><pre>\ne\n f</pre>")) {
      check(html);
    }
  }

  @Test
  void randomHtmlHasTheSameWords() {
    for (long seed = 0; seed < 3_000; seed++) {
      check(RandomHtml.of(new Random(seed)));
    }
  }

  @Test
  void referencesStandForTheSameCharacters() {
    for (String name : Entities.known()) {
      String reference = "&" + name + ";";
      assertThat(shown(Entities.unescaped(reference)))
          .as(reference)
          .isEqualTo(shown(Parser.unescapeEntities(reference, false)));
    }
    for (int code = 1; code < 0x3000; code++) {
      if (code < 0x80 || code >= 0xa0) {
        String reference = "&#" + code + ";";
        assertThat(Entities.unescaped(reference))
            .as(reference)
            .isEqualTo(Parser.unescapeEntities(reference, false));
      }
    }
  }

  /// Blanks of every width are one, and what shows nothing is nothing.
  private static String shown(String text) {
    return text.chars()
        .filter(c -> !Characters.invisible((char) c))
        .mapToObj(c -> Characters.blank((char) c) ? " " : Character.toString(c))
        .collect(Collectors.joining());
  }

  private static void check(String html) {
    assertThat(words(Document.ofHtml(html).text())).as(html).isEqualTo(words(byOracle(html)));
  }

  /// Words without the signs that lists and tables are shown by.
  private static List<String> words(String text) {
    String plain = text.replaceAll("[\\u200b\\u00ad]", "").replace('\u00a0', ' ');
    return Arrays.stream(plain.split("\\s+"))
        .map(word -> word.replaceAll("[•|]|^[-*]", ""))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String byOracle(String html) {
    StringBuilder out = new StringBuilder();
    add(Jsoup.parse(html), out);
    return out.toString();
  }

  private static void add(Node node, StringBuilder out) {
    if (node instanceof TextNode text) {
      out.append(text.getWholeText());
    }
    if (node instanceof Element element && RAW.contains(element.normalName())) {
      return;
    }
    boolean apart =
        node instanceof Element element
            && !INLINE.contains(element.normalName())
            && !element.normalName().equals("wbr");
    out.append(apart ? "\n" : "");
    node.childNodes().forEach(child -> add(child, out));
    out.append(apart ? "\n" : "");
  }
}
