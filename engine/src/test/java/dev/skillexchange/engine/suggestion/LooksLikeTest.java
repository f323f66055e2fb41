package dev.skillexchange.engine.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooksLikeTest {
  @ParameterizedTest
  @ValueSource(strings = {"Quillscript", "SwiftUI", "gRPC", "ES2015", "Home Assistant", "k6"})
  void capitalsAndDigitsMakeAName(String phrase) {
    assertThat(LooksLike.aName(phrase)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"analytics", "data flows", "Quantum dreaming", "customer-facing"})
  void otherWordsMakeNone(String phrase) {
    assertThat(LooksLike.aName(phrase)).isFalse();
  }
}
