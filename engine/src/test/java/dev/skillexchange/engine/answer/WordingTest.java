package dev.skillexchange.engine.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "0.12, 0.19, 12 % to 19 %",
    "0, 0.014, 0 % to 1 %",
    "0.001, 0.006, under 1 % to 1 %",
    "0.0101, 0.0136, 1.0 % to 1.4 %",
    "0.0012, 0.0031, 0.1 % to 0.3 %",
    "0.0001, 0.0031, under 0.1 % to 0.3 %",
    "0.34021, 0.34024, 34.0 %",
    "0.9951, 1, 99.5 % to 100.0 %",
  })
  void theEndsOfAnIntervalReadDifferentlyWhereTheyAre(double low, double high, String words) {
    assertThat(Wording.percents(new Part.Limits(low, high)).replace('\u00a0', ' '))
        .isEqualTo(words);
  }
}
