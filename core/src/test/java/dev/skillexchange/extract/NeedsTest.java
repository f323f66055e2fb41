package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.SkillMention;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much a skill is wanted, by sentence and by section; and certifications.
class NeedsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Requirements / - Python                                       => REQUIRED
          What you bring / - You write Python daily                     => REQUIRED
          Who you are: / - Python                                       => REQUIRED
          Qualifications / - Ideally, you know Python                   => PREFERRED
          Requirements / - Python is a plus                             => PREFERRED
          Nice to have / - Python                                       => PREFERRED
          Bonus points / - Experience with Python                       => PREFERRED
          What you'll do / - Build services in Python                   => USED
          Responsibilities / - You must know Python                     => REQUIRED
          Our stack / - Python                                          => USED
          What you'll do / - Eight years building services in Python    => REQUIRED
          Dein Profil / - Python                                        => REQUIRED
          Deine Aufgaben / - Python warten                              => USED
          Von Vorteil / - Python                                        => PREFERRED
          Nice to have: Python and more.                                => PREFERRED
          Requirements: Python and more.                                => REQUIRED
          """)
  void needsFollowSentenceAndSection(String text, Need need) {
    assertThat(
            Examples.saying(text).skills().stream()
                .filter(mention -> mention.name().equals("Python"))
                .map(SkillMention::need))
        .containsExactly(need);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Requirements / - AWS Certified Solutions Architect      => aws-certified-solutions-architect-associate
          Requirements / - Active RN license                      => registered-nurse-license
          Requirements / - the rn shift                           => ''
          About us / We hold an RN license and more.              => ''
          Requirements / - You know Java                          => ''
          """)
  void certificationsAreRead(String text, String slugs) {
    assertThat(
            Examples.saying(text).certifications().stream()
                .flatMap(mention -> mention.certification().stream())
                .map(CertificationId::slug)
                .collect(Collectors.joining(" ")))
        .isEqualTo(slugs);
  }
}
