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
import java.util.stream.Stream;

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
    List<Skill> skills =
        shown(scope, catalogue).stream().flatMap(skill -> catalogue.skill(skill).stream()).toList();
    List<String> slugs = skills.stream().map(skill -> skill.id().slug()).toList();
    Counts named = scope.counts(Dimension.SKILL, slugs);
    Counts needs =
        scope.counts(
            Dimension.SKILL_NEED,
            Stream.of(Need.REQUIRED, Need.PREFERRED)
                .flatMap(need -> slugs.stream().map(slug -> value(need, slug)))
                .toList());
    Optional<Counts> others = neighbours.map(jobs -> jobs.counts(Dimension.SKILL, slugs));
    return skills.stream()
        .map(skill -> {
          String slug = skill.id().slug();
          return new SkillShare(
              skill,
              named.shareOfAll(slug, scope.query().and(Parameter.SKILL, slug)),
              atNeed(scope, needs, value(Need.REQUIRED, slug)),
              atNeed(scope, needs, value(Need.PREFERRED, slug)),
              others.flatMap(counts -> named.lift(slug, counts)),
              Optional.ofNullable(trends.get(skill.id())),
              Optional.empty());
        })
        .toList();
  }

  private static String value(Need need, String slug) {
    return need.id() + ":" + slug;
  }

  private static Figure<Share> atNeed(Scope scope, Counts needs, String value) {
    return needs.shareOfAll(value, scope.query().and(Parameter.SKILL, value));
  }
}
