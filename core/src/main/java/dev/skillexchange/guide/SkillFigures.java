package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.job.Need;
import dev.skillexchange.market.Counts;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Floor;
import dev.skillexchange.market.Share;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.SliceResolver;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the jobs of a slice say of single skills: the figures of its guide, for whoever shows some
/// of them elsewhere.
public final class SkillFigures {
  private final Scope scope;
  private final Counts named;
  private final Counts needs;
  private final Map<SkillId, PayContrast> pay;

  private SkillFigures(Scope scope, Map<SkillId, PayContrast> pay) {
    this.scope = scope;
    this.named = scope.counts(Dimension.SKILL);
    this.needs = scope.counts(Dimension.SKILL_NEED);
    this.pay = pay;
  }

  /// Counts the jobs of a query.
  ///
  /// @param index one state of it
  /// @param asOf the day of the last reading
  public static SkillFigures of(
      JobIndex index,
      SliceResolver resolver,
      Optional<LocalDate> asOf,
      JobQuery about,
      Catalogue catalogue) {
    Scope scope = Scope.of(index, resolver, asOf, about);
    return new SkillFigures(scope, contrasts(scope, catalogue));
  }

  /// What pay skills go with, on the basis with most jobs of which enough is stated, as in the
  /// guide.
  private static Map<SkillId, PayContrast> contrasts(Scope scope, Catalogue catalogue) {
    List<String> shown = SkillWriter.shown(scope, catalogue).stream().map(SkillId::slug).toList();
    Map<SkillId, PayContrast> pay = new HashMap<>();
    scope.counts(Dimension.PAY_BASIS).ranked().stream()
        .filter(basis ->
            basis.jobs() >= Floor.MEDIAN.jobs() && basis.employers() >= Floor.MEDIAN.employers())
        .findFirst()
        .map(basis -> ContrastWriter.write(scope, basis.value(), Map.of(Dimension.SKILL, shown)))
        .map(told -> told.getOrDefault(Dimension.SKILL, Map.of()))
        .ifPresent(told -> told.forEach((id, contrast) -> pay.put(new SkillId(id), contrast)));
    return pay;
  }

  /// How many jobs there are.
  public Figure<Long> jobs() {
    return scope.size();
  }

  /// The share of the jobs that name a skill at any need.
  public Figure<Share> named(SkillId skill) {
    return named.shareOfAll(skill.slug(), scope.query().and(Parameter.SKILL, skill.slug()));
  }

  /// The share of the jobs that require it.
  public Figure<Share> required(SkillId skill) {
    String value = Need.REQUIRED.id() + ":" + skill.slug();
    return needs.shareOfAll(value, scope.query().and(Parameter.SKILL, value));
  }

  /// What pay a skill goes with; empty where that cannot be told, or where it is none of the skills
  /// that the guide shows.
  public Optional<PayContrast> pay(SkillId skill) {
    return Optional.ofNullable(pay.get(skill));
  }
}
