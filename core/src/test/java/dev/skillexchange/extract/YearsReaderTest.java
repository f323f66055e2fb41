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
          - Minimum 2 years in Business Intelligence          => 2..
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
          - 5-8+ years of experience in retail                 => 5..
          - At least three (3) years of experience             => 3..
          - Three (3) to five (5) years of experience          => 3..5
          - Between 3 and 5 years of experience                => 3..5
          - One to five years of experience                    => 1..5
          - 3~5 years of experience                            => 3..5
          - 3/4 years of experience                            => 3..4
          - 2 or more years of experience                      => 2..
          - A minimum of 5 years' experience in sales          => 5..
          - A decade of experience in retail                   => 10..
          - Two decades of experience in retail                => 20..
          - Years of experience: 5                             => 5..
          - Years of experience: 3-5                           => 3..5
          - 6 + years as a baker                               => 6..
          - 7+ yrs Rust                                        => 7..
          - 3+ YoE                                             => 3..
          - 5-9 YOE                                            => 5..9
          - 5-10 y/o/e                                         => 5..10
          - 5+ years of full-time experience as a baker        => 5..
          - 5+ years of non-internship experience              => 5..
          - 7 years of combined experience in IT or security   => 7..
          - 5+ years in sales, ideally of software             => 5..
          - 5 years PQE                                        => 5..
          - A bachelor's degree and 5 years of experience      => 5..
          - Strong baker (typically 4-6+ years)                => 4..
          - 0-2 years of experience                            => 0..2
          - Less than 2 years of experience                    => ..2
          - Mindestens drei Jahre Berufserfahrung              => 3..
          - 2-4 Jahre Erfahrung im Vertrieb                    => 2..4
          - Au moins 5 ans d'expérience                        => 5..
          - 1 à 3 ans d'expérience                             => 1..3
          - Mínimo 3 años de experiencia                       => 3..
          - 4 anos de experiência                              => 4..
          - Minimaal 3 jaar ervaring                           => 3..
          - Almeno 2 anni di esperienza                        => 2..
          - Must be 18 years old                               => -
          - A 4-year degree in science                         => -
          - Experience from the last 5 years                   => -
          - A 2 year contract                                  => -
          - 4 years of college                                 => -
          - Sabbatical after 5 years of service                => -
          - Enrolled in a 2-year program                       => -
          - Paid $5 years ago                                  => -
          - 1.5 years of experience                            => -
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
          In three years, we grew to 40 people of experience. / Requirements / - You bake     => -
          Our founders have 20 years of experience.                                          => -
          Requirements / - 5+ years of sales experience / - 2 years with spreadsheets         => 5..
          Requirements / - 3+ years of baking / - 8+ years of total experience                => 8..
          Requirements / - Ideally 8 years of experience / - 3 years of experience            => 3..
          Preferred qualifications / - 4+ years of experience / Requirements / - 2+ years of experience => 2..
          Preferred qualifications / - 4+ years of experience                                 => 4..
          We are looking for a baker with 5-7 years of experience who is kind.                => 5..7
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
