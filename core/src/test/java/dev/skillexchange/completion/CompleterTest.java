package dev.skillexchange.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.completion.Completer.Completed;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompleterTest {
  private static final Set<Parameter> ALL = EnumSet.allOf(Parameter.class);

  private final Completer completer =
      new Completer(
          Map.of(
              Parameter.ROLE,
              List.of(
                  value(Parameter.ROLE, "Back End Engineer", 900, "backend developer"),
                  value(Parameter.ROLE, "Data Engineer", 500),
                  value(Parameter.ROLE, "Software Engineer", 2_000)),
              Parameter.SKILL,
              List.of(
                  value(Parameter.SKILL, "Kubernetes", 700, "k8s"),
                  value(Parameter.SKILL, "Java", 800),
                  value(Parameter.SKILL, "JavaScript", 1_500, "js"),
                  value(Parameter.SKILL, "COBOL", 0),
                  value(Parameter.SKILL, "C++", 300)),
              Parameter.EMPLOYER,
              List.of(
                  value(Parameter.EMPLOYER, "Engel & Söhne", 3),
                  value(Parameter.EMPLOYER, "Kubera", 1)),
              Parameter.CITY,
              List.of(value(Parameter.CITY, "München, Germany", 40, "Munich"))));

  private static NamedValue value(Parameter kind, String name, long jobs, String... others) {
    return new NamedValue(kind, name.toLowerCase(Locale.ROOT), name, List.of(others), jobs);
  }

  private List<String> names(String... typed) {
    return completer.complete(List.of(typed), ALL, 10).completions().stream()
        .map(Completion::name)
        .toList();
  }

  @Test
  void aNameIsFoundFromAnyOfItsWordsOn() {
    assertThat(names("end eng")).containsExactly("Back End Engineer");
    assertThat(names("bac")).containsExactly("Back End Engineer");
  }

  @Test
  void wordsMayStandInAnyOrder() {
    assertThat(names("engineer, back")).containsExactly("Back End Engineer");
    assertThat(names("engineer back data")).isEmpty();
  }

  @Test
  void caseAndAccentsDoNotCount() {
    assertThat(names("MUNCHEN")).containsExactly("München, Germany");
    assertThat(names("sohn")).containsExactly("Engel & Söhne");
    assertThat(names("c++")).containsExactly("C++");
  }

  @Test
  void anotherNameFindsAValueAndIsTold() {
    assertThat(completer.complete(List.of("k8"), ALL, 5).completions())
        .containsExactly(
            new Completion(Parameter.SKILL, "kubernetes", "Kubernetes", Optional.of("k8s"), 700));
  }

  @Test
  void theWholeNameStandsFirstThenThatOfMostJobs() {
    assertThat(names("java")).containsExactly("Java", "JavaScript");
    assertThat(names("ja")).containsExactly("JavaScript", "Java");
    assertThat(names("eng"))
        .containsExactly(
            "Software Engineer", "Back End Engineer", "Data Engineer", "Engel & Söhne");
  }

  @Test
  void typingErrorsAreForgivenWhereFewFit() {
    assertThat(names("kubernets")).containsExactly("Kubernetes");
    assertThat(names("kuberents")).containsExactly("Kubernetes");
    assertThat(names("kubre")).containsExactly("Kubernetes", "Kubera");
    assertThat(names("backend eng")).containsExactly("Back End Engineer");
    assertThat(names("jva")).as("three letters must be right").isEmpty();
    assertThat(names("xubernetes")).as("the first letter must be right").isEmpty();
  }

  @Test
  void aBlankEndsAWord() {
    assertThat(names("java ")).isEmpty();
    assertThat(names("data ")).containsExactly("Data Engineer");
  }

  @Test
  void theFirstTextThatFitsIsTaken() {
    Completed completed = completer.complete(List.of("remote data en", "data en", "en"), ALL, 5);
    assertThat(completed.which()).isEqualTo(1);
    assertThat(completed.completions())
        .extracting(Completion::name)
        .containsExactly("Data Engineer");
  }

  @Test
  void onlyTheKindsAskedForAreLookedAt() {
    assertThat(completer.complete(List.of("ku"), Set.of(Parameter.SKILL), 5).completions())
        .extracting(Completion::name)
        .containsExactly("Kubernetes");
    assertThat(completer.complete(List.of(""), Set.of(Parameter.SKILL), 2).completions())
        .as("every value fits nothing")
        .extracting(Completion::name)
        .containsExactly("JavaScript", "Java");
  }

  @Test
  void itIsTheSameAsALookAtEveryName() {
    for (long seed = 1; seed <= 40; seed++) {
      Random random = new Random(seed);
      List<NamedValue> values = RandomNames.values(random, 120);
      Completer fast = new Completer(RandomNames.byKind(values));
      NaiveCompleter plain = new NaiveCompleter(values);
      for (int round = 0; round < 60; round++) {
        List<String> typed = RandomNames.typed(random, values);
        Set<Parameter> kinds = random.nextInt(3) == 0 ? Set.of(Parameter.SKILL) : ALL;
        int count = 1 + random.nextInt(12);
        assertThat(fast.complete(typed, kinds, count))
            .as("seed %d, typed %s, kinds %s, count %d", seed, typed, kinds, count)
            .isEqualTo(plain.complete(typed, kinds, count));
      }
    }
  }

  @Test
  void namesOfAllSortsAreSorted() {
    List<NamedValue> values = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      values.add(value(Parameter.EMPLOYER, "same name".repeat(i % 3) + " inc", i % 7));
      values.add(value(Parameter.EMPLOYER, "日本 " + (char) ('一' + i), 1));
    }
    Completer many = new Completer(Map.of(Parameter.EMPLOYER, values));
    assertThat(many.complete(List.of("inc"), ALL, 4).completions())
        .extracting(Completion::jobs)
        .containsExactly(6L, 6L, 6L, 6L);
    assertThat(many.complete(List.of("日本 丂"), ALL, 4).completions())
        .extracting(Completion::name)
        .startsWith("日本 丂");
  }
}
