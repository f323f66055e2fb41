package dev.skillexchange.slice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterValueTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"go", "go|rust", "-php", "-php|perl", "-", "US-CA", "berlin-de:50km", "|"})
  void whatIsReadIsWrittenAgain(String written) {
    assertThat(FilterValue.of(written)).hasToString(written);
  }

  @Test
  void blanksAndEmptyChoicesSayNothing() {
    assertThat(FilterValue.of("go | |rust|")).hasToString("go|rust");
  }

  @Test
  void whatAQueryExcludesIsNoChoiceOfIt() {
    JobQuery query =
        JobQuery.all().with(Parameter.SKILL, "go|rust", "-php", "required:java", "-perl|ruby");

    assertThat(query.choices(Parameter.SKILL)).containsExactly("go", "rust", "required:java");
  }
}
