package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.Clearance;
import dev.skillexchange.job.Hints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a security clearance is wanted; `-` where none is mentioned.
class ClearanceTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Requirements / - Active TS/SCI clearance                        => required
          Requirements / - TS/SCI with polygraph                          => required
          Requirements / - Top Secret clearance                           => required
          Requirements / - Secret clearance required                      => required
          Requirements / - Current DoD Secret clearance                   => required
          Requirements / - Ability to obtain a security clearance         => required
          Requirements / - Must be able to obtain and maintain a clearance => required
          Requirements / - Eligible for a government security clearance   => required
          Requirements / - Public Trust clearance                         => required
          Requirements / - SC cleared                                     => required
          Requirements / - SC clearance or willing to undergo it          => required
          Requirements / - DV clearance                                   => required
          Requirements / - NV1 clearance                                  => required
          Requirements / - Baseline clearance                             => required
          Requirements / - Security clearance required                    => required
          Requirements / - You hold a current clearance                   => required
          Clearance: Secret                                               => required
          Security: willing to undergo clearance                          => required
          Anforderungen / - Sicherheitsüberprüfung nach SÜG               => required
          Requirements / - A security clearance is a plus                 => preferred
          Requirements / - TS/SCI clearance preferred                     => preferred
          Nice to have / - Security clearance                             => preferred
          Requirements / - Ideally SC cleared                             => preferred
          Requirements / - A clearance is welcome but not required for a federal team => preferred
          Requirements / - TS/SCI clearance strongly preferred, but not required  => preferred
          Requirements / - A security clearance is not required           => not_needed
          Requirements / - No security clearance needed                   => not_needed
          Security clearance: none                                        => not_needed
          """)
  void clearancesAreRead(String text, String clearance) {
    assertThat(read(text)).isEqualTo(clearance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Requirements / - US citizenship                            => -
          Requirements / - Pass a background check                   => -
          To conform to ITAR you must be a US person.                => -
          Duties / - Arrange customs clearance                       => -
          Duties / - Prepare FDA clearances                          => -
          Duties / - Run clearance sales                             => -
          Requirements / - Medical clearance required                => -
          Our products keep secrets secret.                          => -
          Requirements / - TypeScript (TS) and React                 => -
          Duties / - Manage secrets in a vault                       => -
          Requirements / - Knowledge of SCI publishing               => -
          """)
  void whatIsNoClearanceIsNot(String text, String clearance) {
    assertThat(read(text)).isEqualTo(clearance);
  }

  @Test
  void aTitleMayAskForIt() {
    assertThat(
            Examples.facts("Analyst (TS/SCI)", "", "", Hints.none())
                .conditions()
                .clearance()
                .stated())
        .contains(Clearance.REQUIRED);
  }

  private static String read(String text) {
    return Examples.saying(text).conditions().clearance().stated().map(Clearance::id).orElse("-");
  }
}
