package dev.skillexchange.catalogue;

import java.util.OptionalInt;

/// What the catalogue says of a level: its name for people and the years it usually asks for.
///
/// @param minYears years of experience from which the level begins, inclusive
/// @param maxYears years at which the next begins, exclusive; empty where open
public record LevelBand(
    Level level, String name, Track track, OptionalInt minYears, OptionalInt maxYears) {

  /// The branch of the career ladder.
  public enum Track {
    INDIVIDUAL,
    MANAGEMENT
  }
}
