package dev.skillexchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The questions of interviews that the shipped catalogue holds.
class InterviewQuestionTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.load();
  private static final Collection<InterviewQuestion> ALL = CATALOGUE.interviewQuestions().values();
  private static final double ALIKE = 0.5;
  private static final Set<String> COMMON =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "by", "can", "did", "do", "does", "for",
          "from", "have", "how", "in", "is", "it", "its", "of", "on", "or", "that", "the", "them",
          "to", "was", "what", "when", "which", "who", "why", "with", "would", "you", "your");

  static Stream<FamilyId> families() {
    return CATALOGUE.families().keySet().stream();
  }

  static Stream<Role> roles() {
    return CATALOGUE.roles().values().stream();
  }

  private static Set<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .filter(word -> !word.isEmpty() && !COMMON.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static double likeness(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return (double) both.size() / (one.size() + other.size() - both.size());
  }

  @Test
  void thereAreFourHundredAndMore() {
    assertThat(ALL).hasSizeGreaterThanOrEqualTo(400);
  }

  @Test
  void noTwoQuestionsAreAlike() {
    List<InterviewQuestion> questions = List.copyOf(ALL);
    List<Set<String>> words = questions.stream().map(one -> words(one.text())).toList();
    List<String> alike = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        if (likeness(words.get(i), words.get(j)) >= ALIKE) {
          alike.add(questions.get(i).id() + " and " + questions.get(j).id());
        }
      }
    }
    assertThat(alike).isEmpty();
  }

  @Test
  void noPointOrFollowUpStandsTwice() {
    List<String> lines =
        ALL.stream()
            .flatMap(one -> Stream.concat(one.checklist().stream(), one.followUps().stream()))
            .map(line -> line.toLowerCase(Locale.ROOT))
            .toList();
    Set<String> met = new HashSet<>();
    assertThat(lines.stream().filter(line -> !met.add(line))).isEmpty();
  }

  @Test
  void questionsAndFollowUpsEndAsSentencesAndPointsDoNot() {
    for (InterviewQuestion question : ALL) {
      assertThat(question.text()).as("%s", question.id()).matches("[A-Z0-9\"].*[.?]");
      assertThat(question.followUps())
          .allMatch(next -> next.matches(".*[.?]"), "ends as a sentence");
      assertThat(question.checklist())
          .as("%s", question.id())
          .allMatch(point -> !point.endsWith("."), "has no full stop")
          .allMatch(point -> point.length() <= 200, "is short");
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void everyFamilyHasQuestionsOfItsOwn(FamilyId family) {
    assertThat(
            ALL.stream()
                .filter(question ->
                    question.families().contains(family)
                        || question.roles().stream()
                            .flatMap(role -> CATALOGUE.role(role).stream())
                            .anyMatch(role -> role.family().equals(family))))
        .hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("roles")
  void everyRoleHasQuestionsOfItsTradeBesideThoseForAnybody(Role role) {
    assertThat(ALL.stream().filter(one -> one.isFor(role) && !one.ofAnybody()))
        .hasSizeGreaterThanOrEqualTo(4);
    assertThat(ALL.stream().filter(one -> one.isFor(role))).hasSizeGreaterThanOrEqualTo(15);
  }
}
