package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.ActivityBook.ActivityExample;
import dev.skillexchange.job.ActivityMention;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Posting;
import dev.skillexchange.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What one does in the job, in the words of the posting; `-` where nothing is named.
class ActivityReaderTest {
  private static final String DUTIES = "Responsibilities / - ";

  @Test
  void allExamplesOfTheCatalogueHold() {
    List<ActivityExample> wrong =
        Examples.CATALOGUE.activityBook().examples().stream()
            .filter(example -> found(example) != example.found())
            .toList();
    assertThat(wrong).isEmpty();
  }

  private static boolean found(ActivityExample example) {
    return Examples.saying(DUTIES + example.text()).activities().stream()
        .anyMatch(mention -> mention.activity().equals(example.activity()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Design, build and run REST APIs           => design-apis
          You will review code every day            => review-code
          Reviewing code and fixing bugs            => review-code fix-bugs
          Reviews code and fixes bugs               => review-code fix-bugs
          Code reviews                              => review-code
          Review of invoices, weld steel frames     => weld
          Reconcile accounts, post journal entries  => reconcile-accounts keep-accounts
          Closing the books on day five             => close-the-books
          Take part in the on-call rotation         => be-on-call
          """)
  void dutiesNameActivities(String duty, String activities) {
    assertThat(slugs(DUTIES + duty)).isEqualTo(activities);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          You will not review code                          => -
          Mentor others instead of writing code             => mentor-colleagues
          Not only review code                              => review-code
          Support engineers who review code                 => -
          Enable customers to deploy services               => -
          Work with engineers to deploy services            => work-across-teams deploy-software
          Experience in reviewing code                      => -
          The design of the code review tool                => -
          Build trust with people that review code          => -
          Review contracts and write code                   => draft-and-review-contracts write-code
          Write code generators                             => -
          """)
  void othersWorkPastWorkAndWhatOneDoesNotDoAreLeft(String duty, String activities) {
    assertThat(slugs(DUTIES + duty)).isEqualTo(activities);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Requirements / - You review code                               => -
          Nice to have / - Review code                                   => -
          Benefits / - Free lunch / - Review code at a paid conference   => -
          About us / For years we review code and weld steel frames.     => -
          What you'll do / - Review code                                 => review-code
          We have built bridges since 1950. We weld steel frames.        => -
          In this role you will review code and weld steel frames.       => review-code weld
          We were founded in 1950. / - Review code                       => review-code
          """)
  void onlyWhatSpeaksOfTheJobCounts(String text, String activities) {
    assertThat(slugs(text)).isEqualTo(activities);
  }

  @Test
  void anActivityIsNamedOnceWhereItIsNamedFirst() {
    String text = "Responsibilities\n\n- Review pull requests\n- Review code";
    List<ActivityMention> found = read(text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().evidence().span().of(text)).isEqualTo("Review pull requests");
    assertThat(found.getFirst().evidence().rule()).isEqualTo("activity.object");
  }

  @Test
  void theSpanRunsFromTheVerbToItsObject() {
    String text = "Responsibilities\n\nYou design, build and run the REST APIs of our ferries.";
    assertThat(read(text).getFirst().evidence().span().of(text))
        .isEqualTo("design, build and run the REST APIs");
  }

  @Test
  void mentionsStandInTheOrderOfTheText() {
    String text = "Duties\n\n- Weld frames\n- Review code\n- Weld pipes\n- Cook meals";
    List<Span> spans = read(text).stream().map(one -> one.evidence().span()).toList();
    assertThat(spans).hasSize(3);
    assertThat(spans.stream().map(Span::start)).isSorted();
  }

  @Test
  void anEmptyTextNamesNone() {
    assertThat(read("")).isEmpty();
    assertThat(read("Responsibilities")).isEmpty();
  }

  @Test
  void aHugeListOfDutiesIsReadOnce() {
    String text =
        "Responsibilities\n" + "- Design, review, build and test code and write\n".repeat(20_000);
    assertThat(read(text)).hasSizeBetween(1, 5);
  }

  private static List<ActivityMention> read(String text) {
    Posting posting = Examples.posting("Engineer", Examples.text(text), List.of(), Hints.none());
    return Examples.DERIVER.derive(posting).facts().activities();
  }

  private static String slugs(String text) {
    String slugs =
        Examples.saying(text).activities().stream()
            .map(mention -> mention.activity().slug())
            .collect(Collectors.joining(" "));
    return slugs.isEmpty() ? "-" : slugs;
  }
}
