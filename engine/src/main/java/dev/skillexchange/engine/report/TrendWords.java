package dev.skillexchange.engine.report;

import dev.skillexchange.engine.answer.Part.Limits;
import dev.skillexchange.engine.answer.SkillRow;
import dev.skillexchange.engine.answer.TrendRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the share of jobs that name a skill changed, in words.
public final class TrendWords {
  /// Below so many points tenths are told.
  private static final double FEW = 0.02;

  private TrendWords() {}

  /// What holds for the trends of all skills.
  public static String about(List<SkillRow> skills) {
    List<TrendRow> trends = skills.stream().flatMap(row -> row.trend().stream()).toList();
    Optional<TrendRow.Change> any =
        trends.stream().flatMap(trend -> trend.change().stream()).findFirst();
    if (trends.stream().anyMatch(TrendRow::tooFewMonths)) {
      return "No trend of single skills: it takes complete readings of the same boards, with 50"
          + " jobs or more, in four months that follow each other.";
    }
    return any.map(change ->
            "The trend of a skill is how the share of open jobs that name it changed in %d months, each month compared with the one before on the same boards."
                .formatted(change.months()))
        .orElse("No trend of single skills: too few employers tell any.");
  }

  /// The trend of a skill as the cell of a table.
  static String cell(TrendRow trend) {
    return trend
        .change()
        .map(change -> change.found() ? found(change) : "no change told")
        .orElse(trend.tooFewMonths() ? "–" : "too few employers tell");
  }

  /// A change that is told from none, such as `rising, +3 points in 6 months (1 to 5)`.
  static String found(TrendRow.Change change) {
    boolean tenths = Math.abs(change.by()) < FEW;
    Limits limits = change.interval();
    return "%s, %s points in %d months (%s to %s)"
        .formatted(
            change.by() > 0 ? "rising" : "falling",
            signed(change.by(), tenths),
            change.months(),
            bare(change.by() > 0 ? limits.low() : limits.high(), change.by(), tenths),
            bare(change.by() > 0 ? limits.high() : limits.low(), change.by(), tenths));
  }

  private static String signed(double points, boolean tenths) {
    return (points > 0 ? "+" : "−") + bare(points, points, tenths);
  }

  /// Points without the sign that they share with the change.
  private static String bare(double points, double like, boolean tenths) {
    return String.format(
        Locale.ROOT, tenths ? "%.1f" : "%.0f", 100 * (like > 0 ? points : -points));
  }
}
