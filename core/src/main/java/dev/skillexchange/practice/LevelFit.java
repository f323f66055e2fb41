package dev.skillexchange.practice;

import dev.skillexchange.catalogue.InterviewQuestion;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.market.Counts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// How well questions fit the levels of jobs: the share of the jobs at whose levels one is asked.
final class LevelFit {
  private final Map<Level, Double> shares = new EnumMap<>(Level.class);

  private LevelFit() {}

  /// The fit to some jobs, counted by level.
  ///
  /// @param chosen the levels that were asked for; where no job tells its level, these count alike,
  ///   and where none were chosen the middle one counts
  static LevelFit of(Counts counts, Set<Level> chosen) {
    LevelFit fit = new LevelFit();
    double stated = counts.stated();
    if (stated > 0) {
      counts
          .ranked()
          .forEach(count ->
              Level.of(count.value())
                  .ifPresent(level -> fit.shares.put(level, count.jobs() / stated)));
    } else if (chosen.isEmpty()) {
      fit.shares.put(Level.MID, 1.0);
    } else {
      chosen.forEach(level -> fit.shares.put(level, 1.0 / chosen.size()));
    }
    return fit;
  }

  /// Every level alike: a fit of one to any question.
  static LevelFit any() {
    LevelFit fit = new LevelFit();
    for (Level level : Level.values()) {
      fit.shares.put(level, 1.0 / Level.values().length);
    }
    return fit;
  }

  /// From 0 to 1.
  double of(InterviewQuestion question) {
    return Math.min(
        1,
        question.levels().stream()
            .sorted()
            .mapToDouble(level -> shares.getOrDefault(level, 0.0))
            .sum());
  }
}
