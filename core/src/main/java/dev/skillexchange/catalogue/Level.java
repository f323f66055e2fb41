package dev.skillexchange.catalogue;

import java.util.Locale;
import java.util.Optional;

/// The rank of a job on its career ladder, in rising order; the last three manage people.
public enum Level {
  INTERN,
  JUNIOR,
  MID,
  SENIOR,
  LEAD,
  PRINCIPAL,
  MANAGER,
  DIRECTOR,
  EXECUTIVE;

  /// The id in data files, queries and answers, such as `senior`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Level> of(String id) {
    for (Level level : values()) {
      if (level.id().equals(id)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
