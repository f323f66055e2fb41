package dev.skillexchange.market.estimate;

/// How jobs with something differ in pay from comparable jobs without it: an association.
///
/// @param difference of the logarithms of pay
/// @param standardError of the difference
/// @param degrees of freedom of the standard error
/// @param employers that tell something about it
public record Contrast(double difference, double standardError, double degrees, int employers) {
  private static final double POWER = 0.8;
  private static final double ERROR = 0.05;

  /// Pay with it by pay without it: 1.05 is 5 % more.
  public double ratio() {
    return Math.exp(difference);
  }

  /// The interval of the ratio at 95 %.
  public Interval interval() {
    return interval(1 - ERROR);
  }

  /// The interval of the ratio.
  ///
  /// @param confidence such as 0.95; for what was selected, that of [FalseDiscovery#confidence]
  public Interval interval(double confidence) {
    double half = StudentT.quantile(1 - (1 - confidence) / 2, degrees) * standardError;
    return new Interval(Math.exp(difference - half), Math.exp(difference + half));
  }

  /// The probability of a difference as large where there is none.
  public double probability() {
    return StudentT.twoSided(difference / standardError, degrees);
  }

  /// The smallest ratio above 1 that would have been found at 5 % in four of five samples such as
  /// this.
  public double smallestDetectable() {
    return Math.exp(
        (StudentT.quantile(1 - ERROR / 2, degrees) + StudentT.quantile(POWER, degrees))
            * standardError);
  }
}
