package dev.skillexchange.roadmap;

import dev.skillexchange.market.estimate.Estimate;

/// How many jobs are within reach: counted, and as it is to be expected of employers that had no
/// say in the choice.
///
/// @param jobs of the slice, counted
/// @param of how many of them require a skill that can be learnt
/// @param expected the share, from 0 to 1, at employers by whose jobs the steps were not chosen,
///   with its 95 % interval; without one where employers are too few. Where steps were kept from
///   before, the share counted
public record Opening(long jobs, long of, Estimate expected) {
  public Opening {
    if (jobs < 0 || jobs > of) {
      throw new IllegalArgumentException(jobs + " of " + of);
    }
  }

  /// The share counted, from 0 to 1; 0 of nothing is 0.
  public double share() {
    return of == 0 ? 0 : (double) jobs / of;
  }
}
