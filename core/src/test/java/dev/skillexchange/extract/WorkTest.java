package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Workplace;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where one works, and in what kind of employment.
class WorkTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Remote (US)             => REMOTE
          Anywhere                => REMOTE
          Berlin (hybrid)         => HYBRID
          Hybrid - London         => HYBRID
          New York, onsite        => ONSITE
          Berlin                  => -
          """)
  void locationsTellTheWorkplace(String location, String workplace) {
    assertThat(shown(Examples.at(location).workplace())).isEqualTo(workplace);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          This role is fully remote.                              => REMOTE
          You can work from anywhere in Europe.                   => REMOTE
          We work hybrid: three days a week in the office.        => HYBRID
          You are here 2 days per week in our office.             => HYBRID
          This is a hybrid role.                                  => HYBRID
          You are here five days a week in the office.            => ONSITE
          This is an on-site position.                            => ONSITE
          We build a great product.                               => -
          """)
  void textTellsTheWorkplace(String text, String workplace) {
    assertThat(shown(Examples.saying("About the role / " + text).workplace())).isEqualTo(workplace);
  }

  @Test
  void theTitleTellsTheWorkplaceBeforeTheField() {
    Hints hybrid = Examples.fields(Optional.empty(), Optional.of("Hybrid"));
    assertThat(Examples.facts("Engineer (Remote)", "", "", hybrid).workplace().stated())
        .contains(Workplace.REMOTE);
    assertThat(Examples.facts("Engineer", "", "", hybrid).workplace().stated())
        .contains(Workplace.HYBRID);
  }

  @ParameterizedTest
  @CsvSource({"Remote, REMOTE", "On-site, ONSITE", "OnSite, ONSITE", "TELECOMMUTE, REMOTE"})
  void fieldsOfTheWorkplaceAreRead(String field, Workplace workplace) {
    Hints hints = Examples.fields(Optional.empty(), Optional.of(field));
    assertThat(Examples.facts("Engineer", "", "", hints).workplace().stated()).contains(workplace);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Marketing Intern                        => INTERNSHIP
          Barista (part-time)                     => PART_TIME
          Engineer, contract                      => CONTRACT
          Recruiter - 12 month FTC                => TEMPORARY
          Verkäufer Teilzeit                      => PART_TIME
          Seasonal Warehouse Associate            => TEMPORARY
          Freelance Editor                        => CONTRACT
          Contracts Manager                       => -
          Engineer                                => -
          """)
  void titlesTellTheEmployment(String title, String employment) {
    assertThat(shown(Examples.titled(title).employment())).isEqualTo(employment);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          This is a part-time position.                     => PART_TIME
          This is a 6 month contract role.                  => CONTRACT
          This is a full-time role.                         => FULL_TIME
          You negotiate contracts with part time students.  => -
          """)
  void textTellsTheEmployment(String text, String employment) {
    assertThat(shown(Examples.saying(text).employment())).isEqualTo(employment);
  }

  @ParameterizedTest
  @CsvSource({
    "FullTime, FULL_TIME",
    "PART_TIME, PART_TIME",
    "Contractor, CONTRACT",
    "intern, INTERNSHIP",
    "Temporary, TEMPORARY",
    "full-time, FULL_TIME"
  })
  void fieldsOfTheEmploymentAreRead(String field, Employment employment) {
    Hints hints = Examples.fields(Optional.of(field), Optional.empty());
    assertThat(Examples.facts("Engineer", "", "", hints).employment().stated())
        .contains(employment);
  }

  @Test
  void fullTimeIsAssumedWhereNothingIsSaid() {
    assertThat(Examples.saying("We build.").employment())
        .isEqualTo(new Fact.Assumed<>(Employment.FULL_TIME, "employment.full-time"));
  }

  private static String shown(Fact<? extends Enum<?>> fact) {
    return fact.stated().map(Enum::name).orElse("-");
  }
}
