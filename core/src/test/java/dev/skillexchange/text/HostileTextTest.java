package dev.skillexchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Text made to hurt is read without an exception, and no block lies outside the text.
class HostileTextTest {
  private static final int MEGABYTE = 1_000_000;

  private static List<String> hostile() {
    return List.of(
        "<".repeat(MEGABYTE),
        "$".repeat(MEGABYTE),
        "x".repeat(MEGABYTE),
        "&".repeat(MEGABYTE),
        "&#".repeat(MEGABYTE / 2),
        "<!--".repeat(MEGABYTE / 4),
        "<script>".repeat(MEGABYTE / 8),
        "<script></".repeat(MEGABYTE / 10),
        "<a b='".repeat(MEGABYTE / 6),
        "<a b=".repeat(MEGABYTE / 5),
        "<![CDATA[".repeat(MEGABYTE / 9),
        "</".repeat(MEGABYTE / 2),
        "<div>".repeat(MEGABYTE / 5),
        "<ul><li>".repeat(MEGABYTE / 8),
        "<ul><li>a".repeat(MEGABYTE / 9),
        "<td>a".repeat(MEGABYTE / 5),
        "\n".repeat(MEGABYTE),
        " ".repeat(MEGABYTE),
        "- \n".repeat(MEGABYTE / 3),
        "a\u0301".repeat(MEGABYTE / 2),
        "\ud83d".repeat(MEGABYTE),
        "c++".repeat(MEGABYTE / 3),
        "word ".repeat(10 * MEGABYTE / 5));
  }

  @Test
  void hostileHtmlIsRead() {
    hostile().forEach(source -> check(source, Document.ofHtml(source)));
  }

  @Test
  void hostileTextIsRead() {
    hostile().forEach(source -> check(source, Document.ofText(source)));
  }

  @Test
  void randomCharactersAreRead() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      char[] chars = new char[2_000];
      for (int i = 0; i < chars.length; i++) {
        boolean markup = random.nextInt(3) == 0;
        int plane = random.nextBoolean() ? 128 : 0x10000;
        chars[i] =
            markup ? "<>/&;#!-='\"lib ".charAt(random.nextInt(15)) : (char) random.nextInt(plane);
      }
      String source = new String(chars);
      check(source, Document.ofHtml(source));
      check(source, Document.ofText(source));
    }
  }

  private static void check(String source, Document document) {
    int before = 0;
    for (Block block : document.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(before);
      before = block.span().end();
    }
    assertThat(before).isEqualTo(document.text().length());
    int last = document.sourceOffset(document.text().length());
    assertThat(last).isBetween(0, Math.min(source.length(), Document.LONGEST_SOURCE));
    assertThat(document.text().length()).isLessThanOrEqualTo(12 * source.length() + 16);
    Tokens tokens = Tokens.of(document.text(), new Lexicon(), Tokens.Dots.KEPT);
    for (int i = 0; i < tokens.count(); i++) {
      assertThat(tokens.end(i) <= document.text().length() && tokens.start(i) < tokens.end(i))
          .isTrue();
    }
  }
}
