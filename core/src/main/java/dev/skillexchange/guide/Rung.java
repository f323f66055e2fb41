package dev.skillexchange.guide;

import dev.skillexchange.catalogue.LevelBand;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;
import java.util.List;

/// A level of a role, as adverts show it.
///
/// @param share of the jobs that state a level
/// @param years the least years of experience that its jobs ask for
/// @param gains skills that it names clearly more often than the level below on its branch
public record Rung(
    LevelBand band, Figure<Share> share, Figure<YearsAsked> years, List<Gain> gains) {
  public Rung {
    gains = List.copyOf(gains);
  }

  /// A skill that appears at a level.
  ///
  /// @param here share of this level's jobs that name it
  /// @param below share of those of the level below
  public record Gain(Skill skill, Figure<Share> here, Figure<Share> below) {}
}
