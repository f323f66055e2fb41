package dev.skillexchange.market;

/// A part of a whole, in jobs. Kept as counts, so that it stays exact.
public record Share(long part, long whole) {
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
