package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.guide.RelatedRole.Missing;
import dev.skillexchange.market.Counts;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Parameter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Writes which roles ask for similar skills, among those that the catalogue names as near.
final class RelatedWriter {
  private static final int MOST_MISSING = 5;
  private static final double MUCH = 0.1;

  private RelatedWriter() {}

  static List<RelatedRole> write(Scope scope, Role role, Catalogue catalogue) {
    return catalogue.description(role.id()).neighbours().stream()
        .flatMap(id -> catalogue.role(id).stream())
        .map(other -> related(scope, other, catalogue))
        .filter(related -> related.jobs().sample().jobs() > 0)
        .sorted(
            Comparator.comparingDouble((RelatedRole related) -> -related.likeness())
                .thenComparing(related -> related.role().id()))
        .toList();
  }

  private static RelatedRole related(Scope scope, Role other, Catalogue catalogue) {
    Scope there = of(scope, other.id());
    Counts here = scope.counts(Dimension.SKILL);
    Counts skills = there.counts(Dimension.SKILL);
    List<Missing> missing =
        skills.values().stream()
            .flatMap(slug -> catalogue.skill(new SkillId(slug)).stream())
            .filter(skill -> gap(skill, skills, here) >= MUCH)
            .sorted(Comparator.comparingDouble(skill -> -gap(skill, skills, here)))
            .limit(MOST_MISSING)
            .map(skill -> missing(skill, there, scope))
            .toList();
    return new RelatedRole(
        other, cosine(here, scope.jobs(), skills, there.jobs()), there.size(), missing);
  }

  private static Scope of(Scope scope, RoleId role) {
    return scope.other(scope.query().with(Parameter.ROLE, role.slug()));
  }

  private static Missing missing(Skill skill, Scope there, Scope here) {
    return new Missing(skill, named(skill, there), named(skill, here));
  }

  private static Figure<Share> named(Skill skill, Scope scope) {
    return scope
        .counts(Dimension.SKILL)
        .shareOfAll(skill.id().slug(), scope.query().and(Parameter.SKILL, skill.id().slug()));
  }

  /// By how much a skill's share in some jobs exceeds that in others.
  private static double gap(Skill skill, Counts there, Counts here) {
    return there.shareOf(skill.id().slug()) - here.shareOf(skill.id().slug());
  }

  private static double cosine(Counts a, long jobsOfA, Counts b, long jobsOfB) {
    if (jobsOfA == 0 || jobsOfB == 0) {
      return 0;
    }
    Set<String> values = new HashSet<>();
    Stream.of(a, b).forEach(counts -> values.addAll(counts.values()));
    double dot = 0;
    double squaresOfA = 0;
    double squaresOfB = 0;
    for (String value : values) {
      double shareOfA = (double) a.jobs(value) / jobsOfA;
      double shareOfB = (double) b.jobs(value) / jobsOfB;
      dot += shareOfA * shareOfB;
      squaresOfA += shareOfA * shareOfA;
      squaresOfB += shareOfB * shareOfB;
    }
    return dot == 0 ? 0 : dot / Math.sqrt(squaresOfA * squaresOfB);
  }
}
