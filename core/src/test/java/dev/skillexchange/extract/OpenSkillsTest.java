package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.Need;
import dev.skillexchange.job.SkillMention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Phrases that read like skills though no catalogue holds them.
class OpenSkillsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Experience with zorbing rigs                          => ''
          Experience with Quuxify, Blorptool and frobnication   => Quuxify, Blorptool, frobnication
          Strong knowledge of quixotic membranes                => quixotic membranes
          Familiarity with gizmo tools such as Quuxify or Zotto => gizmo tools, Quuxify, Zotto
          Proficiency in gribble systems for large plants       => gribble systems
          Experience with Python, Quuxify/Zotto (Blorp)         => Quuxify, Zotto, Blorp
          Experience in a fast-paced startup environment        => ''
          Experience with customers, teams and stakeholders     => ''
          Understanding of our mission and our values           => ''
          Strong communication skills and attention to detail   => ''
          5+ years of experience                                => ''
          Experience with Quuxify and ability to lead teams     => Quuxify
          Experience in language technology or growth campaigns => language technology, growth campaigns
          Experience with Quuxify's gribbles                    => ''
          Experience with supply chain management (SCMX)        => ''
          Knowledge of gribble membranes a plus                 => gribble membranes
          """)
  void phrasesBehindWordsOfExperienceAreSkills(String text, String names) {
    List<String> expected = names.isEmpty() ? List.of() : List.of(names.split(", "));
    assertThat(open("Requirements / - " + text).stream().map(SkillMention::name))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void theyTakeTheNeedOfTheirSentence() {
    assertThat(
            open("Requirements / - Experience with Quuxify is a plus").stream()
                .map(SkillMention::need))
        .containsExactly(Need.PREFERRED);
  }

  @Test
  void aNameThatIsAlsoAWordIsTheSkillOfTheCatalogueThere() {
    assertThat(
            Examples.saying("Requirements / - Experience with cheese ripening, monitoring a plus")
                .skills())
        .anySatisfy(mention -> {
          assertThat(mention.name()).isEqualTo("Monitoring");
          assertThat(mention.skill()).isPresent();
        });
    assertThat(Examples.saying("Responsibilities / - Help with monitoring guests").skills())
        .isEmpty();
  }

  @Test
  void theEmployersStoryHoldsNone() {
    assertThat(open("About us / We have experience with Quuxify, more than all.")).isEmpty();
  }

  private static List<SkillMention> open(String text) {
    return Examples.saying(text).skills().stream()
        .filter(mention -> mention.skill().isEmpty())
        .toList();
  }
}
