package dev.skillexchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {
  private static final List<String> NAMES =
      List.of("Otter Robotics Inc", "Otter & Sons", "Badger Bank", "Heron Labs");

  @Test
  void namesThatHoldEveryWordComeFirst() {
    assertThat(NearNames.of(NAMES, "otter")).containsExactly("Otter & Sons", "Otter Robotics Inc");
    assertThat(NearNames.of(NAMES, "robotics otter")).containsExactly("Otter Robotics Inc");
  }

  @Test
  void aSlipOfAFewLettersIsForgiven() {
    assertThat(NearNames.of(NAMES, "Bagder Bank")).containsExactly("Badger Bank");
    assertThat(NearNames.of(NAMES, "Hearon")).containsExactly("Heron Labs");
  }

  @Test
  void whatIsNearNothingGetsNothing() {
    assertThat(NearNames.of(NAMES, "Quicksilver")).isEmpty();
    assertThat(NearNames.of(NAMES, "?!")).isEmpty();
  }
}
