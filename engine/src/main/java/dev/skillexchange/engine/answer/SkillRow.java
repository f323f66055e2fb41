package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.Part.Limits;
import dev.skillexchange.guide.PayContrast;
import dev.skillexchange.guide.SkillShare;
import dev.skillexchange.market.estimate.Estimate;
import java.util.Optional;

/// A skill by the share of jobs that name it, require it, and welcome it.
///
/// @param lift how many times as often as the nearest roles name it
/// @param trend how the share changed; absent in an employer's profile
/// @param pay what pay it goes with
public record SkillRow(
    Named skill,
    String kind,
    Part named,
    Part required,
    Part preferred,
    Optional<Lift> lift,
    Optional<TrendRow> trend,
    Optional<Contrast> pay) {

  /// A ratio with its interval.
  public record Lift(double ratio, Optional<Limits> interval) {
    static Lift of(Estimate estimate) {
      return new Lift(estimate.value(), estimate.interval().map(Limits::of));
    }
  }

  /// How much more is offered where the skill is named, within level, countries, workplace,
  /// half-year and employer: an association.
  ///
  /// @param more 0.05 is 5 % more
  /// @param found whether it is told from nothing
  /// @param detectable the smallest difference that would probably have been found
  public record Contrast(
      double more, Limits interval, boolean found, double detectable, int employers) {
    static Contrast of(PayContrast pay) {
      return new Contrast(
          pay.ratio(), Limits.of(pay.interval()), pay.found(), pay.detectable(), pay.employers());
    }
  }

  static SkillRow of(SkillShare share) {
    return new SkillRow(
        new Named(share.skill().id().slug(), share.skill().name()),
        share.skill().kind().id(),
        Part.of(share.named()),
        Part.of(share.required()),
        Part.of(share.preferred()),
        share.lift().map(Lift::of),
        share.trend().map(TrendRow::of),
        share.pay().map(Contrast::of));
  }
}
