package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Need;
import dev.skillexchange.market.Counts;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the section on skills.
final class SkillWriter {
  private static final int MOST_SKILLS = 40;

  private SkillWriter() {}

  /// The skills that are shown: those that most jobs name.
  static List<SkillId> shown(Scope scope, Catalogue catalogue) {
    return scope.ranked(Dimension.SKILL).stream()
        .map(SkillId::new)
        .filter(skill -> catalogue.skill(skill).isPresent())
        .limit(MOST_SKILLS)
        .toList();
  }

  /// Their shares, without what pay they go with.
  ///
  /// @param neighbours jobs of the roles that are nearest; empty where there are none
  /// @param trends how their shares changed
  static List<SkillShare> write(
      Scope scope,
      Optional<Scope> neighbours,
      Map<SkillId, SkillTrend> trends,
      Catalogue catalogue) {
    Counts named = scope.counts(Dimension.SKILL);
    List<Skill> skills =
        shown(scope, catalogue).stream().flatMap(skill -> catalogue.skill(skill).stream()).toList();
    return skills.stream()
        .map(skill ->
            new SkillShare(
                skill,
                named.shareOfAll(
                    skill.id().slug(), scope.query().and(Parameter.SKILL, skill.id().slug())),
                atNeed(scope, Need.REQUIRED, skill),
                atNeed(scope, Need.PREFERRED, skill),
                neighbours.flatMap(
                    others -> named.lift(skill.id().slug(), others.counts(Dimension.SKILL))),
                Optional.ofNullable(trends.get(skill.id())),
                Optional.empty()))
        .toList();
  }

  private static Figure<Share> atNeed(Scope scope, Need need, Skill skill) {
    String value = need.id() + ":" + skill.id().slug();
    return scope
        .counts(Dimension.SKILL_NEED)
        .shareOfAll(value, scope.query().and(Parameter.SKILL, value));
  }
}
