package dev.skillexchange.match;

import java.util.Locale;

/// How far a job is away, by required skills, level and years.
public enum Band {
  /// Three quarters of what it requires, by weight, its level or a higher one, and its years.
  READY,
  /// Half of what it requires, at most one level below it, at most two years short.
  CLOSE,
  /// Anything further.
  STRETCH;

  /// The id in answers.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
