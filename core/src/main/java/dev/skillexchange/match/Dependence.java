package dev.skillexchange.match;

import dev.skillexchange.job.Need;

/// How far a posting that names a skill at a need depends on it.
final class Dependence {
  private Dependence() {}

  /// What careful readers of labelled postings say of skills that were read at that need, a
  /// required one counting 1, a welcome one a half, one in use a quarter (0.90, 0.53 and 0.29;
  /// docs/matching.md).
  static double at(Need need) {
    return switch (need) {
      case REQUIRED -> 0.9;
      case PREFERRED -> 0.5;
      case USED -> 0.3;
    };
  }
}
