package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.Part.Limits;
import dev.skillexchange.guide.SkillTrend;
import java.util.Locale;
import java.util.Optional;

/// How the share of open jobs that name a skill changed, on the boards that were read completely in
/// each month and in the one before.
///
/// @param change absent where none is told
/// @param withheld `too_few_months` or `too_few_employers`; absent where a change is told
public record TrendRow(Optional<Change> change, Optional<String> withheld) {

  /// A change.
  ///
  /// @param months over how many
  /// @param then the share at the first, from 0 to 1, by the chain of months
  /// @param now the share at the last
  /// @param by how much it changed: 0.03 is from 10 to 13 of 100
  /// @param interval of that
  /// @param found whether it is told from none
  public record Change(
      int months,
      double then,
      double now,
      double by,
      Limits interval,
      boolean found,
      int employers) {}

  static TrendRow of(SkillTrend trend) {
    return switch (trend) {
      case SkillTrend.Told told ->
          new TrendRow(
              Optional.of(
                  new Change(
                      told.months(),
                      told.then(),
                      told.now(),
                      told.change(),
                      Limits.of(told.interval()),
                      told.found(),
                      told.employers())),
              Optional.empty());
      case SkillTrend.Withheld(SkillTrend.Reason reason) ->
          new TrendRow(Optional.empty(), Optional.of(reason.name().toLowerCase(Locale.ROOT)));
    };
  }

  /// Whether it is withheld for want of months, as then of all skills.
  public boolean tooFewMonths() {
    return withheld.filter("too_few_months"::equals).isPresent();
  }
}
