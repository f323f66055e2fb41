package dev.skillexchange.roadmap;

import java.util.Optional;

/// How much oftener senior jobs name a skill than those below: shares of the jobs that state a
/// level.
///
/// @param below jobs for interns, juniors and the middle level
/// @param above jobs for seniors and all above
public record LevelLean(double below, double above) {
  /// From how many times the share on a skill is told as one for seniors.
  static final double SENIOR = 1.5;

  /// Jobs on each side from which it is told.
  static final int LEAST_JOBS = 30;

  /// Tells it where both sides have jobs enough.
  static Optional<LevelLean> of(long naming, long jobs, long namingAbove, long jobsAbove) {
    return jobs < LEAST_JOBS || jobsAbove < LEAST_JOBS
        ? Optional.empty()
        : Optional.of(new LevelLean((double) naming / jobs, (double) namingAbove / jobsAbove));
  }

  boolean senior() {
    return above > 0 && above >= SENIOR * below;
  }
}
