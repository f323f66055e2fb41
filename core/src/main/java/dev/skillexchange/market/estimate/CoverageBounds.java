package dev.skillexchange.market.estimate;

import java.util.Optional;

/// What the jobs that do not state an amount could hide.
///
/// Where a share c of jobs states it, at least (c - 1/2) / c of the stated amounts lie below the
/// median of all jobs even if all unstated ones are lower, and at most 1/2 / c even if all are
/// higher (Manski, Partial Identification of Probability Distributions, 2003, chapter 1).
public final class CoverageBounds {
  private CoverageBounds() {}

  /// Between which stated amounts the median over all jobs lies.
  ///
  /// @param stated the amounts that are stated
  /// @param coverage the share of jobs that state one, from 0 to 1
  /// @return empty where it can be anything: where not more than half of the jobs state it
  public static Optional<Interval> ofMedian(ClusteredSample stated, double coverage) {
    if (!(coverage >= 0 && coverage <= 1)) {
      throw new IllegalArgumentException("a coverage of " + coverage);
    }
    if (coverage <= 0.5) {
      return Optional.empty();
    }
    return Optional.of(
        new Interval(stated.valueAt((coverage - 0.5) / coverage), stated.valueAt(0.5 / coverage)));
  }
}
