package dev.skillexchange.evaluation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.extract.Derived;
import dev.skillexchange.job.ActivityMention;
import dev.skillexchange.job.CertificationMention;
import dev.skillexchange.job.Conditions;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.LanguageMention;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.SkillMention;
import java.util.stream.Stream;

/// What holds of the facts of any posting.
final class Promises {
  private Promises() {}

  /// Every span lies within what it points into, holds something and cuts no character in two; a
  /// skill that no catalogue holds has the words at its span as its name.
  static void spansLieInside(Posting posting, Derived derived) {
    evidence(derived.facts())
        .forEach(evidence -> {
          String text = pointedInto(posting, derived, evidence);
          int start = evidence.span().start();
          int end = evidence.span().end();
          assertThat(start).as("%s", evidence).isBetween(0, end);
          assertThat(start == end)
              .as("%s is empty", evidence)
              .isEqualTo(evidence.field() == Evidence.Field.HINT);
          assertThat(end).as("%s", evidence).isLessThanOrEqualTo(text.length());
          assertThat(splitsCharacter(text, start) || splitsCharacter(text, end))
              .as("%s cuts a character", evidence)
              .isFalse();
        });
    derived.facts().skills().stream()
        .filter(skill -> skill.skill().isEmpty())
        .forEach(skill ->
            assertThat(skill.evidence().span().of(pointedInto(posting, derived, skill.evidence())))
                .isEqualTo(skill.name()));
  }

  private static boolean splitsCharacter(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  private static String pointedInto(Posting posting, Derived derived, Evidence evidence) {
    return switch (evidence.field()) {
      case TITLE -> posting.title();
      case LOCATION -> posting.locations().get(evidence.ordinal());
      case TEXT -> derived.text();
      case HINT -> "";
    };
  }

  private static Stream<Evidence> evidence(Facts facts) {
    Conditions conditions = facts.conditions();
    Stream<Fact<?>> single =
        Stream.of(
            facts.role(),
            facts.level(),
            facts.years(),
            facts.workplace(),
            facts.employment(),
            conditions.education(),
            conditions.visa(),
            conditions.clearance(),
            conditions.travel(),
            conditions.onCall());
    return Stream.of(
            single.flatMap(Promises::evidence),
            facts.pay().ranges().stream().map(Fact.Stated::evidence),
            facts.places().stream().map(Fact.Stated::evidence),
            facts.remoteScope().stream().map(Fact.Stated::evidence),
            conditions.languages().stream().map(LanguageMention::evidence),
            facts.skills().stream().map(SkillMention::evidence),
            facts.certifications().stream().map(CertificationMention::evidence),
            facts.activities().stream().map(ActivityMention::evidence))
        .flatMap(all -> all);
  }

  private static Stream<Evidence> evidence(Fact<?> fact) {
    return fact instanceof Fact.Stated<?> stated ? Stream.of(stated.evidence()) : Stream.empty();
  }
}
