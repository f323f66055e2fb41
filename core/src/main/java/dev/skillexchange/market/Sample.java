package dev.skillexchange.market;

import dev.skillexchange.slice.JobQuery;

/// What a figure rests on. Without one no figure can be built.
///
/// @param behind the query that lists exactly the jobs counted
/// @param jobs how many jobs were counted
/// @param employers how many employers they belong to: the independent units
/// @param outOf how many jobs there are in the slice, whether they state the matter or not
public record Sample(JobQuery behind, long jobs, long employers, long outOf) {
  public Sample {
    if (jobs < 0 || employers < 0 || jobs > outOf || employers > jobs) {
      throw new IllegalArgumentException(
          "a sample of " + jobs + " jobs, " + employers + " employers, out of " + outOf);
    }
  }

  /// The share of the slice's jobs that state the matter, from 0 to 1; 0 for an empty slice.
  public double coverage() {
    return outOf == 0 ? 0 : (double) jobs / outOf;
  }
}
