package dev.skillexchange.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageLevelTest {

  @ParameterizedTest
  @CsvSource({"a1, A1", "b2, B2", "c2, C2", "fluent, fluent", "native, native"})
  void levelsOfTheCommonFrameworkAreWrittenInCapitals(String id, String words) {
    assertThat(LanguageLevel.of(id).orElseThrow().words()).isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource
  void anIdIsReadBack(LanguageLevel level) {
    assertThat(LanguageLevel.of(level.id())).contains(level);
  }
}
