package dev.skillexchange.roadmap;

import java.util.List;

/// What some skills, learnt one after another, bring within reach.
final class Path {
  static final int NEVER = Integer.MAX_VALUE;
  static final int UNJUDGED = -1;

  private final int[] reachedAt;
  private final double[] met;

  private Path(int[] reachedAt, double[] met) {
    this.reachedAt = reachedAt;
    this.met = met;
  }

  /// After how many steps a job is within reach, 0 for at once; [#NEVER] for not at all,
  /// [#UNJUDGED] where it requires no skill or does not count.
  int reachedAt(int job) {
    return reachedAt[job];
  }

  /// How many jobs there are.
  int jobs() {
    return reachedAt.length;
  }

  /// The mean share of what jobs ask for that is met after a step, 0 for before any.
  double met(int step) {
    return met[step];
  }

  /// How many steps there are.
  int steps() {
    return met.length - 1;
  }

  /// Learns some steps one after another.
  ///
  /// @param coverage fresh, with what is known already
  static Path of(JobNeeds needs, Coverage coverage, List<Integer> steps) {
    int[] reachedAt = new int[needs.jobs()];
    double[] met = new double[steps.size() + 1];
    for (int job = 0; job < reachedAt.length; job++) {
      reachedAt[job] = coverage.requires(job) ? NEVER : UNJUDGED;
    }
    for (int step = 0; step <= steps.size(); step++) {
      if (step > 0) {
        coverage.take(steps.get(step - 1));
      }
      met[step] = coverage.metOnAverage();
      for (int job = 0; job < reachedAt.length; job++) {
        if (reachedAt[job] == NEVER && coverage.reached(job)) {
          reachedAt[job] = step;
        }
      }
    }
    return new Path(reachedAt, met);
  }
}
