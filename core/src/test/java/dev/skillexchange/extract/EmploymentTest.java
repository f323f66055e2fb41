package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Hints;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The kind of employment, by title, text and the source's field; `-` where nothing states it.
class EmploymentTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Marketing Intern                              => internship
          Summer Internship, Data                       => internship
          Software Engineer Intern (Full-time)          => internship
          Praktikum im Marketing (m/w/d)                => internship
          Stage - Assistant Marketing                   => internship
          Stagiaire Finance                             => internship
          Estágio em Vendas                             => internship
          Engineering Co-op                             => internship
          Part-Time Bookkeeper                          => part_time
          Nurse (PRN)                                   => part_time
          Werkstudent Vertrieb                          => part_time
          Working Student Design                        => part_time
          Buchhalter in Teilzeit                        => part_time
          Back End Engineer (Contract)                  => contract
          Contract Recruiter                            => contract
          Freelance Translator                          => contract
          Flex Agent, 1099 Independent Contractor       => contract
          Writer, contract-to-hire                      => contract
          Office Manager (Maternity Cover)              => temporary
          Product Manager, 12 month FTC                 => temporary
          Seasonal Warehouse Associate                  => temporary
          Acme | Engineer | Oslo | Full-time            => full_time
          Acme | Engineers | Full-time or Contract      => full_time
          Acme | Analyst | 6-month full-time internship => internship
          Acme | Analyst | Full-time contractor         => contract
          Acme | Baker | Contract (potential for full-time) => contract
          Full time and part time cooks                 => full_time
          Contract Manager                              => -
          Contract Negotiator                           => -
          Early Stage Recruiter                         => -
          Stage Manager                                 => -
          Internal Auditor                              => -
          Template Designer                             => -
          """)
  void titlesSayIt(String title, String kind) {
    assertThat(stated(Examples.titled(title).employment())).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          This is a part-time role.                                    => part_time
          We are looking for a part-time bookkeeper.                   => part_time
          Job type: Part-time                                          => part_time
          Acme | Cook | Oslo | Part-time                               => part_time
          The role is part-time (20 hours a week).                     => part_time
          We need help with design, working 10-15 hours/week.          => part_time
          This is a contract position.                                 => contract
          A six-month contract role in our team                        => contract
          This is a 6-month contract.                                  => contract
          Employment type: Contract                                    => contract
          Contract Type: Contractor                                    => contract
          Contract (Full-time), Remote                                 => contract
          You work on a freelance basis.                               => contract
          You join as an independent contractor.                       => contract
          Outside IR35                                                 => contract
          The position is contract-to-hire.                            => contract
          This is a 12 month fixed-term contract.                      => temporary
          This is a temporary role.                                    => temporary
          The role begins as maternity cover.                          => temporary
          A seasonal position in our shop                              => temporary
          Die Stelle ist zunächst befristet auf ein Jahr.              => temporary
          About the internship / You will learn a lot.                 => internship
          This is a full-time position.                                => full_time
          Job type: Full-time                                          => full_time
          Employment type: part-time or full-time                      => -
          Acme | Cook | Full-time, Part-time                           => full_time
          """)
  void textsSayIt(String text, String kind) {
    assertThat(stated(Examples.saying(text).employment())).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Duties / - Negotiate contracts with vendors                   => -
          Duties / - Review contract terms                              => -
          Requirements / - Previous internship experience               => -
          Requirements / - A part-time MBA is no obstacle               => -
          Benefits / - Part-time employees are eligible too             => -
          Duties / - Manage freelancers and agencies                    => -
          Requirements / - Experience with government contracts         => -
          Duties / - Prepare 1099 forms                                 => -
          Duties / - Fix temporary failures                             => -
          Requirements / - You are a permanent resident                 => -
          Our tool saves teams 10 hours per week.                       => -
          Requirements / - Four hours of overlap, 20 hours per week     => -
          Requirements / - Smart contract security                      => -
          We had a part-time advisor until now.                         => -
          """)
  void whatIsNoEmploymentIsNot(String text, String kind) {
    assertThat(stated(Examples.saying(text).employment())).isEqualTo(kind);
  }

  @Test
  void theTextSpeaksBeforeTheFieldOfTheSource() {
    Hints full = Examples.fields(Optional.of("FullTime"), Optional.empty());
    Fact<Employment> read =
        Examples.facts("Cook", "This is a 6-month contract.", "", full).employment();
    assertThat(stated(read)).isEqualTo("contract");
  }

  @Test
  void theFieldOfTheSourceFillsWhatTheTextLeavesOpen() {
    Hints part = Examples.fields(Optional.of("PartTime"), Optional.empty());
    assertThat(stated(Examples.facts("Cook", "You cook.", "", part).employment()))
        .isEqualTo("part_time");
  }

  private static String stated(Fact<Employment> kind) {
    return kind.stated().map(Employment::id).orElse("-");
  }
}
