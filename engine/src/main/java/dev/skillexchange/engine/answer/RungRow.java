package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.guide.Rung;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// A level of a role.
///
/// @param track `individual` or `management`
/// @param usualFrom years from which the level usually begins, by the catalogue
/// @param usualTo years at which the next usually begins
/// @param share of the jobs that state a level
/// @param gains skills that it names clearly more often than the level below
public record RungRow(
    Named level,
    String track,
    OptionalInt usualFrom,
    OptionalInt usualTo,
    Part share,
    YearsRow years,
    List<Gain> gains) {

  /// A skill that appears at a level.
  public record Gain(Named skill, Part here, Part below) {
    static Gain of(Rung.Gain gain) {
      return new Gain(
          new Named(gain.skill().id().slug(), gain.skill().name()),
          Part.of(gain.here()),
          Part.of(gain.below()));
    }
  }

  static RungRow of(Rung rung) {
    return new RungRow(
        new Named(rung.band().level().id(), rung.band().name()),
        rung.band().track().name().toLowerCase(Locale.ROOT),
        rung.band().minYears(),
        rung.band().maxYears(),
        Part.of(rung.share()),
        YearsRow.of(rung.years()),
        rung.gains().stream().map(Gain::of).toList());
  }
}
