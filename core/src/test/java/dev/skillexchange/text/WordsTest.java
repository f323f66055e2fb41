package dev.skillexchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
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
      assertThat(Words.of(Words.folded(word))).isEqualTo(Words.of(word));
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
