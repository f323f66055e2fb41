package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.Catalogue.LevelWords;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Hints;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Senior Backend Engineer                          => back-end-engineer
          Back-End Developer (m/w/d)                       => back-end-engineer
          SENIOR FRONT END ENGINEER                        => front-end-engineer
          Staff Software Engineer, Backend                 => back-end-engineer
          Software Engineer                                => software-engineer
          Software Engineer - Android                      => android-engineer
          Site Reliability Engineer II | Remote | US       => site-reliability-engineer
          🚀 Data Scientist (NYC)                          => data-scientist
          Product Manager                                  => product-manager
          Senior Technical Product Manager, Payments       => technical-product-manager
          Enterprise Account Executive - Nordics           => account-executive
          Executive Assistant to the CEO                   => executive-assistant
          Registered Nurse - Night Shift                   => registered-nurse
          Head of Marketing                                => marketing-director
          Softwareentwickler (w/m/d)                       => software-engineer
          Machine Learning Engineer, Ads Ranking           => machine-learning-engineer
          Truck Driver CDL-A                               => truck-driver
          General Application                              => -
          Wizard of Light Bulb Moments                     => -
          """)
  void rolesAreReadFromTitles(String title, String role) {
    assertThat(Examples.titled(title).role().stated().map(RoleId::slug).orElse("-"))
        .isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Senior Backend Engineer, Berlin              => Backend Engineer
          Back-End Developer (m/w/d)                   => Back-End Developer
          Account Executive - Nordics                  => Account Executive
          Jr. Data Analyst                             => Data Analyst
          Site Reliability Engineer II | Remote        => Site Reliability Engineer
          Wizard of Light                              => Wizard of Light
          """)
  void plainTitlesHoldTheRoleAlone(String title, String plain) {
    assertThat(Examples.titled(title).plainTitle()).isEqualTo(plain);
  }

  @Test
  void aDepartmentDecidesAnAmbiguousTitle() {
    Hints hints =
        new Hints(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Android"),
            Optional.empty(),
            List.of());
    assertThat(Examples.facts("Software Engineer", "", "", hints).role().stated())
        .contains(new RoleId("android-engineer"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Software Engineer Intern                     => INTERN
          Senior Manager Internship Program, Intern    => INTERN
          Junior Frontend Developer                    => JUNIOR
          Software Engineer, New Grad                  => JUNIOR
          Software Engineer II                         => MID
          Sr. Data Engineer                            => SENIOR
          Senior Product Manager                       => SENIOR
          Tech Lead, Payments                          => LEAD
          Principal Engineer                           => PRINCIPAL
          Engineering Manager                          => MANAGER
          Director of Engineering                      => DIRECTOR
          VP of Sales                                  => EXECUTIVE
          Chief Technology Officer                     => EXECUTIVE
          """)
  void levelsAreReadFromTitles(String title, Level level) {
    assertThat(Examples.titled(title).level().stated()).contains(level);
  }

  @Test
  void allExamplesOfTheCataloguesLevelWordsHold() {
    List<LevelWords> wrong =
        Examples.CATALOGUE.levelWords().stream()
            .filter(words ->
                !Examples.titled(words.example())
                    .level()
                    .orAssumed()
                    .equals(Optional.of(words.level())))
            .toList();
    assertThat(wrong).isEmpty();
  }

  @Test
  void yearsTellTheLevelWhereTheTitleDoesNot() {
    assertThat(Examples.saying("Requirements / - 8+ years of experience").level().stated())
        .contains(Level.LEAD);
    assertThat(Examples.saying("Requirements / - 1 year of experience").level().stated())
        .contains(Level.JUNIOR);
  }

  @Test
  void aPlainTitleIsAssumedToBeInTheMiddle() {
    Facts facts = Examples.titled("Product Manager");
    assertThat(facts.level()).isInstanceOf(Fact.Assumed.class);
    assertThat(facts.level().orAssumed()).contains(Level.MID);
  }
}
