package dev.skillexchange.market;

import dev.skillexchange.market.estimate.Interval;
import java.util.Optional;

/// A part of a whole, in jobs. Kept as counts, so that it stays exact.
///
/// @param interval the 95 % interval of the share, from 0 to 1, for employers drawn anew; empty
///   where too few employers tell one
public record Share(long part, long whole, Optional<Interval> interval) {
  public Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
  }

  /// From 0 to 1; 0 of nothing is 0.
  public double value() {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
