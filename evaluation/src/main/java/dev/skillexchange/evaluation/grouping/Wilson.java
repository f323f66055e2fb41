package dev.skillexchange.evaluation.grouping;

/// The interval of 95 % for a share. Wilson (1927).
public record Wilson(double low, double high) {
  private static final double Z = 1.959964;

  public static Wilson of(long part, long whole) {
    if (whole == 0) {
      return new Wilson(0, 1);
    }
    double share = (double) part / whole;
    double square = Z * Z / whole;
    double middle = share + square / 2;
    double reach = Z * Math.sqrt(share * (1 - share) / whole + square / whole / 4);
    return new Wilson(
        Math.max(0, (middle - reach) / (1 + square)), Math.min(1, (middle + reach) / (1 + square)));
  }
}
