package dev.skillexchange.engine.report;

import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.Part.Limits;
import dev.skillexchange.engine.answer.SkillRow;
import dev.skillexchange.engine.answer.TrendRow;
import dev.skillexchange.engine.answer.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What distinguishes a skill, and what pay it goes with, in words.
public final class SkillWords {
  private static final double MUCH = 1.5;

  private SkillWords() {}

  /// What pay is compared within.
  public static String within(GuideAnswer guide) {
    return (guide.role().isPresent() ? "" : "role, ")
        + "level, countries, workplace, half-year and employer";
  }

  /// The notes worth a line beside a bar: clearly more or less often than the nearest roles, a
  /// trend and a difference of pay that were found.
  public static String notes(SkillRow row) {
    List<String> notes = new ArrayList<>();
    row.lift()
        .filter(SkillWords::telling)
        .ifPresent(lift -> notes.add(times(lift) + " as often as the nearest roles"));
    row.trend()
        .flatMap(TrendRow::change)
        .filter(TrendRow.Change::found)
        .ifPresent(change -> notes.add(TrendWords.found(change)));
    row.pay()
        .filter(SkillRow.Contrast::found)
        .ifPresent(pay -> notes.add("adverts that name it offer " + pay(pay)));
    return String.join("; ", notes);
  }

  /// Whether a lift is large, and told from none.
  private static boolean telling(SkillRow.Lift lift) {
    return lift.interval().filter(limits -> lift.ratio() >= MUCH && limits.low() > 1).isPresent();
  }

  static String times(SkillRow.Lift lift) {
    return String.format(Locale.ROOT, "%.1f times", lift.ratio());
  }

  /// What pay a skill or a certification goes with: an association within level, countries,
  /// workplace, half-year and employer.
  public static String pay(SkillRow.Contrast pay) {
    Limits limits = pay.interval();
    if (!pay.found()) {
      return "none found; " + Wording.percent(pay.detectable()) + " would probably have been";
    }
    return limits.low() > 0
        ? percents(limits.low(), limits.high()) + " more"
        : percents(-limits.high(), -limits.low()) + " less";
  }

  private static String percents(double low, double high) {
    return Math.round(low * 100) + " to " + Math.round(high * 100) + "\u00a0%";
  }
}
