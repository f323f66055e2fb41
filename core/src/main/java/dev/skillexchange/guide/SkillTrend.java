package dev.skillexchange.guide;

import dev.skillexchange.market.estimate.Interval;

/// How the share of open jobs that name a skill changed, on the same boards from month to month.
public sealed interface SkillTrend {

  /// A change that enough employers tell.
  ///
  /// @param months over how many
  /// @param then the share at the first of them, from 0 to 1, by the chain of months
  /// @param now the share at the last
  /// @param change of the share: 0.03 is from 10 to 13 of 100
  /// @param interval of the change, adjusted for the number of skills that were tried (Benjamini
  ///   and Yekutieli 2005) where it is found, of 95 % otherwise
  /// @param found whether it is told from none at a false discovery rate of 5 % over all skills
  ///   shown
  /// @param employers whose jobs changed
  record Told(
      int months,
      double then,
      double now,
      double change,
      Interval interval,
      boolean found,
      int employers)
      implements SkillTrend {}

  /// No trend, for a reason.
  record Withheld(Reason reason) implements SkillTrend {}

  /// Why there is none.
  enum Reason {
    /// In too few months that follow each other boards with enough jobs were read completely.
    TOO_FEW_MONTHS,
    /// At some month fewer than ten jobs name it, or too few employers tell a change.
    TOO_FEW_EMPLOYERS
  }
}
