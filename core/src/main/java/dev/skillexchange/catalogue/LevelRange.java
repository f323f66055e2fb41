package dev.skillexchange.catalogue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Levels as a cell of a data file writes them: `mid`, `junior..senior`, `senior..`, `..mid`, or
/// nothing for all.
final class LevelRange {
  private static final String TO = "..";

  private LevelRange() {}

  /// The levels that a cell means; empty where it can not be understood.
  static Optional<Set<Level>> of(String cell) {
    if (cell.isEmpty()) {
      return Optional.of(EnumSet.allOf(Level.class));
    }
    int dots = cell.indexOf(TO);
    String from = dots < 0 ? cell : cell.substring(0, dots);
    String to = dots < 0 ? cell : cell.substring(dots + TO.length());
    Optional<Level> first = from.isEmpty() ? Optional.of(Level.INTERN) : Level.of(from);
    Optional<Level> last = to.isEmpty() ? Optional.of(Level.EXECUTIVE) : Level.of(to);
    return first.flatMap(least ->
        last.filter(most -> least.compareTo(most) <= 0).map(most -> EnumSet.range(least, most)));
  }
}
