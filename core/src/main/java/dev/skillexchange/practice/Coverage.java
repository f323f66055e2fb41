package dev.skillexchange.practice;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.InterviewQuestion;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillId;
import java.util.List;

/// How much of a topic a question covers, from 0 to 1.
///
/// A question that examines n skills examines each by one over the root of n. One about a broader
/// skill covers half of what is beneath it, and a quarter of what is two steps beneath: whoever
/// asks for PostgreSQL asks about databases. A question for few roles covers their trade; one that
/// many share covers half of it.
final class Coverage {
  private static final double STEP = 0.5;
  private static final int MOST_STEPS = 2;
  private static final int FEW_ROLES = 4;

  private final Catalogue catalogue;

  Coverage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  double of(Topic topic, InterviewQuestion question) {
    return switch (topic) {
      case Topic.OfSkill about ->
          above(List.of(about.skill().id()), question, MOST_STEPS)
              / Math.sqrt(Math.max(1, question.skills().size()));
      case Topic.OfActivity about ->
          question.activities().contains(about.activity().id())
              ? 1 / Math.sqrt(question.activities().size())
              : 0;
      case Topic.OfRole about -> ofRole(about, question);
    };
  }

  /// The worth of the nearest of some skills and of those above them that a question examines.
  private double above(List<SkillId> skills, InterviewQuestion question, int steps) {
    if (skills.stream().anyMatch(question.skills()::contains)) {
      return 1;
    }
    List<SkillId> broader =
        skills.stream()
            .flatMap(skill -> catalogue.skill(skill).stream())
            .map(Skill::parents)
            .flatMap(List::stream)
            .toList();
    return steps == 0 || broader.isEmpty() ? 0 : STEP * above(broader, question, steps - 1);
  }

  private static double ofRole(Topic.OfRole about, InterviewQuestion question) {
    if (question.ofAnybody()) {
      return STEP * STEP;
    }
    boolean few = question.roles().size() + question.families().size() <= FEW_ROLES;
    boolean own = few && question.roles().contains(about.role().id());
    return own ? 1 : question.isFor(about.role()) ? STEP : 0;
  }
}
