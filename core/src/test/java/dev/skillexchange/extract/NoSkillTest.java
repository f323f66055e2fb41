package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.Hints;
import dev.skillexchange.job.SkillMention;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of skills that stand for something else: departments, kinds of employer, the line that one
/// reports to, what every product of the trade has.
class NoSkillTest {

  @Test
  void theTownOfAJobIsNoSkillOfItsTitle() {
    assertThat(skills("Registered Nurse - Phoenix", "Phoenix, Arizona")).doesNotContain("Phoenix");
    assertThat(skills("Elixir/Phoenix Developer", "Tucson, Arizona")).contains("Phoenix");
  }

  private static List<String> skills(String title, String location) {
    return Examples.facts(title, "", location, Hints.none()).skills().stream()
        .map(SkillMention::name)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Responsibilities / - Work closely with Sales, Customer Success and Accounting => ''
          Responsibilities / - Partner closely with our accounting and sales teams      => ''
          Responsibilities / - Work closely with Sales on financial modeling            => Financial Modeling
          Responsibilities / - Own accounting for three entities                        => Accounting
          """)
  void departmentsThatOneWorksWithAreNoSkills(String text, String names) {
    assertThat(names(text)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Responsibilities / - Reporting to the head of the bakery       => ''
          Responsibilities / - Reporting directly to the plant manager   => ''
          Responsibilities / - Financial reporting for the plant manager => Financial Reporting
          Requirements / - See https://example.org for more              => ''
          Our stack / - Go, TypeScript - https://example.org/baker       => Go, TypeScript
          """)
  void phrasesThatHoldANameMayNameNothing(String text, String names) {
    assertThat(names(text)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Requirements / - Experience with VP- and C-level buyers            => ''
          Requirements / - At ease with directors, VPs and C-suite leaders   => ''
          Responsibilities / - Run GR&R studies of the C&DH unit in Java     => Java
          Requirements / - Experience with Java, C and C++                   => Java, C, C++
          Requirements / - Proficiency in Python/C/C++                       => Python, C, C++
          """)
  void aLetterThatOthersMakeAWordWithIsNoLanguage(String text, String names) {
    assertThat(names(text)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Requirements / - Familiarity with our guides (https://a.example/d/frobs, here https://b.example/frobs/tree) => ''
          Requirements / - Familiarity with Quuxify (https://a.example/d/frobs)                                     => Quuxify
          """)
  void partsOfAnAddressAreNoSkills(String text, String names) {
    assertThat(names(text)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Requirements / - Three years at a SaaS company   => SaaS
          Nice to have / - Worked at a SaaS startup before => SaaS
          Responsibilities / - Grow a SaaS company with us => ''
          Requirements / - Get on with SaaS engineers      => ''
          """)
  void theKindOfEmployerIsASkillWhereItIsAskedFor(String text, String names) {
    assertThat(names(text)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Responsibilities / - Care for code quality => ''
          Requirements / - You care for code quality => Code Quality
          """)
  void whatEveryProductHasIsASkillWhereItIsAskedFor(String text, String names) {
    assertThat(names(text)).isEqualTo(names);
  }

  private static String names(String text) {
    return Examples.saying(text).skills().stream()
        .map(SkillMention::name)
        .collect(Collectors.joining(", "));
  }
}
