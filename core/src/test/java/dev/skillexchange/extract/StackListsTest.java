package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.SkillMention;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Technologies known by the company they keep, and names that are those of companies.
class StackListsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          We use React, Redux, Quuxify and TypeScript       => React, Redux, Quuxify, TypeScript
          Our stack: python, quuxify, postgres              => Python, quuxify, PostgreSQL
          Our stack: Python, quuxify, PostgreSQL            => Python, PostgreSQL
          We use Python, Quuxify and friendly people        => Python
          We use React, Quuxify, Blorp, Zotto and Frob      => React
          You deploy to AWS (S3, Lambda, Glue)              => AWS, Amazon S3, AWS Lambda, AWS Glue
          You write typescript, python and rust             => TypeScript, Python, Rust
          We use Python (most of it), Rust (the new half)   => Python, Rust
          You know Git/GitHub and HTML/CSS                  => Git, GitHub, HTML, CSS
          """)
  void namesAmongTechnologiesAreTechnologies(String text, String names) {
    assertThat(names("Duties / - " + text)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Backed by founders of GitHub, Datadog and Looker    => ''
          Our customers include Slack, Zapier and Notion      => ''
          Send us your LinkedIn profile or GitHub profile     => ''
          You monitor it with Datadog and Grafana             => Datadog, Grafana
          You build APIs used by banks with Kafka and Docker  => Apache Kafka, Docker
          Campaigns on SEM/SEO experience                     => SEM, SEO
          """)
  void companiesAndPagesAreNoSkills(String text, String names) {
    assertThat(names("Duties / - " + text)).isEqualTo(names);
  }

  @Test
  void aNameThatIsOnlyKnownIsNotCatalogued() {
    assertThat(Examples.saying("Requirements / - Experience with dataiku").skills())
        .singleElement()
        .satisfies(mention -> {
          assertThat(mention.name()).isEqualTo("Dataiku");
          assertThat(mention.kind().isTechnology()).isTrue();
          assertThat(mention.skill()).isEmpty();
        });
  }

  private static String names(String text) {
    return Examples.saying(text).skills().stream()
        .map(SkillMention::name)
        .collect(Collectors.joining(", "));
  }
}
