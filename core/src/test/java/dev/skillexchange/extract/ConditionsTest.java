package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.LanguageLevel;
import dev.skillexchange.job.LanguageMention;
import dev.skillexchange.job.Travel;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Travel, reachability and natural languages.
class ConditionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Requirements / - Travel up to 25%                           => ..25
          Requirements / - Up to 25% travel                           => ..25
          Requirements / - Willing to travel up to 50% of the time    => ..50
          Requirements / - Travel 10-20%                              => 10..20
          Requirements / - 30% travel                                 => 30..30
          Requirements / - Travel of at least 40 percent              => 40..
          Requirements / - Occasional travel to Oslo                  => some
          Requirements / - Ability to travel as needed                => some
          Anforderungen / - Reisebereitschaft                         => some
          Requirements / - No travel                                  => none
          Travel is not required.                                     => none
          Duties / - Book travel for executives                       => -
          Duties / - Coordinate meetings and travel                   => -
          Benefits / - Travel stipend                                 => -
          About us / We change the travel industry.                   => -
          Requirements / - Experience in travel tech                  => -
          """)
  void travelIsRead(String text, String travel) {
    assertThat(
            Examples.saying(text)
                .conditions()
                .travel()
                .stated()
                .map(ConditionsTest::travel)
                .orElse("-"))
        .isEqualTo(travel);
  }

  private static String travel(Travel travel) {
    if (travel.equals(Travel.none())) {
      return "none";
    }
    return travel.equals(Travel.some()) ? "some" : end(travel.least()) + ".." + end(travel.most());
  }

  private static String end(OptionalInt percent) {
    return percent.isPresent() ? String.valueOf(percent.getAsInt()) : "";
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Duties / - Take part in the on-call rotation        => true
          Requirements / - Willing to be on call              => true
          Duties / - Share on-call duties                     => true
          Aufgaben / - Rufbereitschaft                        => true
          Benefits / - No on-call                             => false
          There is no on-call rotation.                       => false
          About us / We make on-call tools.                   => -
          Duties / - Call customers                           => -
          """)
  void reachabilityIsRead(String text, String onCall) {
    assertThat(
            Examples.saying(text).conditions().onCall().stated().map(String::valueOf).orElse("-"))
        .isEqualTo(onCall);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Requirements / - Fluent in German                              => german fluent required
          Requirements / - Fluency in English and French                 => english fluent required|french fluent required
          Requirements / - Native English speaker                        => english native required
          Requirements / - German (C1)                                   => german c1 required
          Anforderungen / - Deutsch C1, Englisch B2                      => german c1 required|english b2 required
          Anforderungen / - Fließend Deutsch                             => german fluent required
          Anforderungen / - Verhandlungssicheres Englisch in Wort und Schrift => english - required
          Requirements / - English: native                               => english native required
          Requirements / - Business level Japanese                       => japanese business required
          Requirements / - Conversational Spanish                        => spanish conversational required
          Requirements / - Basic Italian language skills                 => italian basic required
          Requirements / - Spanish speaking                              => spanish - required
          Requirements / - Fluent Dutch is a plus                        => dutch fluent preferred
          Nice to have / - Fluent Portuguese                             => portuguese fluent preferred
          Duties / - Grow our German market                              => -
          Duties / - Sell to French customers                            => -
          Requirements / - Knowledge of German law                       => -
          Our polish makes things shine.                                 => -
          """)
  void languagesAreRead(String text, String languages) {
    String found =
        Examples.saying(text).conditions().languages().stream()
            .map(ConditionsTest::language)
            .collect(Collectors.joining("|"));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(languages);
  }

  private static String language(LanguageMention mention) {
    return mention.language().slug()
        + " "
        + mention.level().map(LanguageLevel::id).orElse("-")
        + " "
        + mention.need().id();
  }
}
