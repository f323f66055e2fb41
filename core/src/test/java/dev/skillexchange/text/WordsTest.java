package dev.skillexchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void wordsAreFoldedAndSignsOfTechnologiesKept() {
    assertThat(Words.of("C++, C# and F#; Node.js on .NET (R&D)"))
        .containsExactly("c++", "c#", "and", "f#", "node.js", "on", ".net", "r&d");
    assertThat(Words.of("Développeur, MÜNCHEN! ﬁnance"))
        .containsExactly("developpeur", "munchen", "finance");
  }

  @Test
  void punctuationEndsWords() {
    assertThat(Words.of("end. Begin & go... 'x' a.b. CI/CD k8s"))
        .containsExactly("end", "begin", "go", "x", "a.b", "ci", "cd", "k8s");
  }

  @Test
  void emptyTextHasNoWords() {
    assertThat(Words.of("")).isEmpty();
    assertThat(Words.of(" \n\t.,#+&- ")).isEmpty();
  }

  @Test
  void hostileWordsAreCut() {
    assertThat(Words.of("x".repeat(1_000_000))).containsExactly("x".repeat(64));
    assertThat(Words.of("a+".repeat(100_000))).hasSize(1);
  }

  @Test
  void wordsOfAWordAreTheWord() {
    for (String word : new String[] {"c++", ".net", "node.js", "r&d", "köln", "日本語", "🚀x"}) {
      assertThat(Words.of(String.join(" ", Words.of(word)))).isEqualTo(Words.of(word));
    }
  }

  @Test
  void bytesOfWordsAreThoseOfTheList() {
    for (String text :
        List.of(
            "C++, C# – “node.js” on .NET…",
            "MÜNCHEN ﬁnance 日本語 🚀x ½",
            "",
            "x".repeat(100) + " y",
            "İstanbul ‗ • ‘a’ ‑ b")) {
      String expected =
          Words.of(text).stream().map(word -> word + "\0").collect(Collectors.joining());
      assertThat(new String(Words.utf8(text), StandardCharsets.UTF_8)).as(text).isEqualTo(expected);
    }
  }

  @Test
  void printedSignsAreTheirOwnPlainForms() {
    for (char c = '\u2012'; c <= '\u2022'; c++) {
      String sign = String.valueOf(c);
      assertThat(c == '\u2017' || Normalizer.isNormalized(sign, Normalizer.Form.NFKD))
          .as("U+%04x", (int) c)
          .isTrue();
    }
  }
}
