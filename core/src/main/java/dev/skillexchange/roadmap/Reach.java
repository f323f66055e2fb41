package dev.skillexchange.roadmap;

/// Which jobs are within reach by their skills: those of whose required skills half are met, as for
/// one that is ready or close ([dev.skillexchange.match.Band]). Alternatives are one skill, a skill
/// held in part by a related one counts in part, and a job that requires no skill is neither in nor
/// out of reach.
///
/// Skills are one side of a job: level, years, place and pay are filters of the slice.
public final class Reach {
  /// The share of a job's required skills that must be met.
  public static final double ENOUGH = 0.5;

  private Reach() {}

  /// @param met in thousandths of requirements
  /// @param all how many requirements
  static boolean reached(long met, int all) {
    return met >= ENOUGH * all * JobNeeds.WHOLE - 1e-6;
  }
}
