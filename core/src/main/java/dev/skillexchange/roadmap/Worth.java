package dev.skillexchange.roadmap;

/// What a job is worth by the share of what it asks for that is met: nothing for nothing, rising,
/// and the less steeply the more is met.
///
/// Straight to [Reach#ENOUGH], where the job is within reach, and a tenth as steep beyond: what
/// helps a job that is not yet in reach is worth ten times what embellishes one that is. Of concave
/// rising functions this bends least, so that finishing a job is worth as much as beginning one.
/// Sums of it over jobs are monotone and submodular (Lin and Bilmes, A class of submodular
/// functions for document summarization, ACL 2011, section 4.1).
final class Worth {
  /// What a job is worth of which all is met.
  static final long ALL = 1_000_000;

  private static final double BEYOND = 0.1;
  private static final double SCALE = ALL / (Reach.ENOUGH + BEYOND * (1 - Reach.ENOUGH));

  private Worth() {}

  /// @param met in the unit of `all`
  /// @param all above 0
  static long of(long met, long all) {
    double share = (double) met / all;
    double bent = Math.min(share, Reach.ENOUGH) + BEYOND * Math.max(0, share - Reach.ENOUGH);
    return Math.round(SCALE * bent);
  }
}
