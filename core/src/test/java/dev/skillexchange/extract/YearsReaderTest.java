package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.Years;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          - 5+ years of experience in sales                    => 5..
          - 3-5 years of relevant experience                   => 3..5
          - 3 – 5 years' experience                            => 3..5
          - At least three years of professional experience    => 3..
          - Minimum 2 years working with Java                  => 2..
          - Up to 3 years of experience                        => ..3
          - Seven (7) years of experience                      => 7..
          - 2 to 4 years building products                     => 2..4
          - 10 or more years of experience                     => 10..
          - Experience: 4+ yrs                                 => 4..
          - 5+ Jahre Berufserfahrung                           => 5..
          - 3 ans d'expérience                                 => 3..
          - Must be 18 years old                               => -
          - Founded 10 years ago                               => -
          - You know Java                                      => -
          - 99 years of experience                             => -
          """)
  void yearsOfExperienceAreRead(String line, String years) {
    assertThat(shown("Requirements / " + line)).isEqualTo(years);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          About us / We have 20 years of experience in retail. / Requirements / - You know Java => -
          Benefits / - Vesting over 4 years                                                   => -
          Nice to have / - 2 years of experience with Go                                      => 2..
          What you'll do / - Use 2 years of experience / Requirements / - 6 years of experience => 6..
          """)
  void yearsElsewhereAreNone(String text, String years) {
    assertThat(shown(text)).isEqualTo(years);
  }

  private static String shown(String text) {
    return Examples.saying(text).years().stated().map(YearsReaderTest::shown).orElse("-");
  }

  private static String shown(Years years) {
    return shown(years.least()) + ".." + shown(years.most());
  }

  private static String shown(OptionalInt end) {
    return end.isPresent() ? "" + end.getAsInt() : "";
  }
}
