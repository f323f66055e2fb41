package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.SkillMention;
import dev.skillexchange.job.Years;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a posting says of single skills: which of them are alternatives, the years asked for, and
/// that one is not needed.
class SkillTermsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Experience with Java or Kotlin                              => Java/Kotlin
          Experience with Java, Kotlin, or Scala and with PostgreSQL  => Java/Kotlin/Scala
          Experience with Java, Kotlin or Scala. You know PostgreSQL. => Java/Kotlin/Scala
          Experience with Java and Kotlin                             => ''
          You know one of Java, Kotlin, Scala                         => Java/Kotlin/Scala
          At least one of the following: Java, Kotlin                 => Java/Kotlin
          Java or Kotlin, and MySQL or PostgreSQL                     => ''
          You use Java or Kotlin daily. MySQL or PostgreSQL stores it => Java/Kotlin MySQL/PostgreSQL
          You write Java. You write Kotlin or Java.                   => ''
          """)
  void oneOfSeveralIsEnough(String text, String groups) {
    Map<Integer, String> found = new TreeMap<>();
    for (SkillMention mention : skills(text)) {
      mention
          .alternatives()
          .ifPresent(
              group -> found.merge(group, mention.name(), (before, name) -> before + "/" + name));
    }
    assertThat(String.join(" ", found.values())).isEqualTo(groups);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          5+ years of Go programming                               => Go 5
          At least 3 years of experience with Python and SQL       => Python 3, SQL 3
          Python (4+ years), Java (2 years)                        => Python 4, Java 2
          2-4 years working with Kubernetes                        => Kubernetes 2-4
          5 years of experience, ideally with Kafka                => ''
          Ten years ago we began with Java                         => ''
          Founded 3 years ago. We use Python.                      => ''
          """)
  void yearsAreThoseOfTheSkill(String text, String expected) {
    assertThat(
            skills(text).stream()
                .filter(mention -> mention.years().isPresent())
                .map(mention -> mention.name() + " " + shown(mention.years().orElseThrow()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          No Java experience needed; we teach you Kotlin       => Kotlin
          You write Kotlin instead of Java                     => Kotlin
          You will write zero lines of PHP                     => ''
          You don't need to know Kubernetes                    => ''
          You know Java; no excuses                            => Java
          """)
  void whatIsNotNeededIsNoSkill(String text, String names) {
    assertThat(skills(text).stream().map(SkillMention::name).collect(Collectors.joining(", ")))
        .isEqualTo(names);
  }

  private static String shown(Years years) {
    OptionalInt most = years.most();
    return years.least().orElseThrow() + (most.isPresent() ? "-" + most.getAsInt() : "");
  }

  private static List<SkillMention> skills(String text) {
    return Examples.saying("Requirements / - " + text).skills();
  }
}
