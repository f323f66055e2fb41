package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.Catalogue.SkillExample;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillExamplesTest {

  @Test
  void allExamplesOfTheCatalogueHold() {
    Lexicon lexicon = new Lexicon();
    SkillFinder finder = new SkillFinder(Examples.CATALOGUE, lexicon);
    List<SkillExample> wrong =
        Examples.CATALOGUE.skillExamples().stream()
            .filter(example -> found(finder, lexicon, example) != example.found())
            .toList();
    assertThat(wrong).isEmpty();
  }

  private static boolean found(SkillFinder finder, Lexicon lexicon, SkillExample example) {
    Tokens tokens = Tokens.of(example.text(), lexicon, Tokens.Dots.KEPT);
    return finder.find(tokens).stream()
        .flatMap(found -> NamedSkill.of(found).id().stream())
        .anyMatch(example.skill()::equals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          You run k8s in production            => kubernetes
          Postgres and Redis                   => postgresql redis
          NodeJS or Node.js                    => node-js
          You write C/C++                       => c cpp
          TypeScript/JavaScript                => typescript javascript
          Experience with Go, Python and Rust  => go python rust
          We go further and make rust scrape   => ''
          POSTGRESQL, python                   => postgresql python
          Experience with React+Redux          => react redux
          """)
  void spellingsResolve(String text, String slugs) {
    assertThat(
            Examples.saying("Requirements / - " + text).skills().stream()
                .flatMap(mention -> mention.skill().stream())
                .map(SkillId::slug)
                .sorted())
        .isEqualTo(
            slugs.isEmpty() ? List.of() : List.of(slugs.split(" ")).stream().sorted().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          You report to the sales team               => ''
          You work with machine learning engineers   => ''
          Two years at a blockchain startup          => blockchain
          You work with blockchain designers         => ''
          Experience in machine learning             => machine-learning
          Knowledge of blockchain and payments       => blockchain payments
          You join our Java developers               => java
          """)
  void fieldsThatTellWhichPeopleAreMeantAreNoSkills(String text, String slugs) {
    assertThat(
            Examples.saying("Requirements / - " + text).skills().stream()
                .flatMap(mention -> mention.skill().stream())
                .map(SkillId::slug)
                .sorted())
        .isEqualTo(slugs.isEmpty() ? List.of() : List.of(slugs.split(" ")));
  }

  @Test
  void aFieldInTheEmployersStoryIsItsTrade() {
    assertThat(
            named(
                Examples.saying(
                    """
                    You join a firm that brings machine learning to farms.
                    Requirements
                    - Java
                    """)))
        .containsExactly("Java");
  }

  @Test
  void anAdvertOfOnePieceIsReadWhole() {
    assertThat(
            named(
                Examples.saying(
                    """
                    Fernhill | Developer | Remote
                    Our maps run on anomaly detection. Fernhill is trusted by robotics firms.
                    """)))
        .containsExactly("Anomaly Detection");
  }

  @Test
  void itemsBeforeAnyHeadingTellTheJob() {
    assertThat(
            named(
                Examples.saying(
                    """
                    Fernhill brings machine learning to farms.
                    - Plan sprints and take part in code reviews
                    - Advise growers on data mapping
                    Requirements
                    - Java
                    """)))
        .contains("Code Review", "Data Mapping", "Java")
        .doesNotContain("Machine Learning");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Spark", "Ray"})
  void aNameThatIsAWordMayBeAnItemOfItsOwn(String name) {
    assertThat(named(Examples.saying("Requirements / - You process data: / - " + name))).hasSize(1);
    assertThat(named(Examples.saying("Requirements / - " + name + " of hope"))).isEmpty();
    assertThat(named(Examples.saying("Requirements / " + name))).isEmpty();
    assertThat(named(Examples.saying("- Move fast. " + name + ". / Requirements / - Java")))
        .containsExactly("Java");
  }

  @Test
  void itemsBelowWordsOfTheEmployerTellItsStory() {
    assertThat(
            named(
                Examples.saying(
                    """
                    Fernhill is trusted by:
                    - Slack
                    - Spark
                    - Retailers with robotics
                    Requirements
                    - Java
                    """)))
        .containsExactly("Java");
  }

  @Test
  void aSkillIsNamedOnceAtItsStrongestNeed() {
    List<SkillMention> skills =
        Examples.saying("What you'll do / - Ship Python / Requirements / - Python").skills();
    assertThat(skills).hasSize(1);
    assertThat(skills.getFirst().need()).isEqualTo(Need.REQUIRED);
  }

  @Test
  void theEmployersStoryBenefitsAndLegalTextNameNoSkills() {
    assertThat(
            Examples.saying(
                    """
                    About us
                    We wrote PostgreSQL tools in Python for years.
                    Benefits
                    - Free Kubernetes courses
                    Equal opportunity
                    We are an equal opportunity employer, in Java and in Rust.
                    """)
                .skills())
        .isEmpty();
  }

  @Test
  void aSentenceThatAsksForSomethingCountsWhereverItStands() {
    assertThat(
            named(
                Examples.saying(
                    """
                    Benefits
                    Lunch and a course in Rust. Experience with Kafka and working knowledge of Go are needed.
                    """)))
        .containsExactly("Apache Kafka", "Go");
  }

  @Test
  void aLineThatIsCalledRoleTellsTheDuties() {
    assertThat(
            named(
                Examples.saying(
                    """
                    Fernhill | DevOps Engineer | Remote

                    Role: Tune databases, run Kubernetes, and keep an eye on monitoring.
                    """)))
        .contains("Kubernetes", "Monitoring");
  }

  private static List<String> named(Facts facts) {
    return facts.skills().stream().map(SkillMention::name).toList();
  }
}
