package dev.skillexchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseFormTest {
  @ParameterizedTest
  @CsvSource({
    "nurses, nurse",
    "managers, manager",
    "companies, company",
    "businesses, business",
    "coaches, coach",
    "boxes, box",
    "operations, operation",
    "analysts, analyst",
    "apis, api"
  })
  void pluralsLoseTheirEnding(String plural, String base) {
    assertThat(BaseForm.of(plural)).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({
    "developing",
    "developer",
    "nursing",
    "business",
    "campus",
    "news",
    "rails",
    "aws",
    "ios",
    "k8s",
    "node.js",
    "c++",
    "dress",
    "saas",
    "日本語"
  })
  void otherWordsStay(String word) {
    assertThat(BaseForm.of(word)).isEqualTo(word);
  }

  @Test
  void theFormOfAFormIsItself() {
    Random random = new Random(3);
    for (int i = 0; i < 200_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int j = random.nextInt(9); j >= 0; j--) {
        word.append("sesixhcuaby".charAt(random.nextInt(11)));
      }
      String base = BaseForm.of(word.toString());
      assertThat(BaseForm.of(base)).as(word.toString()).isEqualTo(base);
    }
  }

  @Test
  void theWordsOfATextAreThoseOfWords() {
    assertThat(BaseForm.words("Nurses & managers, Köln's cafés"))
        .containsExactly("nurse", "manager", "koln", "s", "cafe");
  }
}
