package dev.skillexchange.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EmployerTest {
  @Test
  void spellingsOfAnEmployerMeet() {
    assertThat(Employer.named(" Rye & Sons ").id()).isEqualTo(Employer.named("RYE - sons").id());
  }

  @Test
  void aNameOfAMegabyteOfAccentsIsFolded() {
    String name = "Fernhill" + "\u0301\u0316".repeat(500_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(Employer.named(name).id().slug()).isNotEmpty());
  }
}
