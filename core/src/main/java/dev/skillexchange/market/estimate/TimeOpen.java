package dev.skillexchange.market.estimate;

import java.util.Optional;

/// How long jobs stay open: what can be said of the median.
public sealed interface TimeOpen {

  /// The median was reached.
  ///
  /// @param days after which half of the jobs have closed
  /// @param interval in days; its upper end is infinite where too few jobs were watched for as
  ///   long; absent below six effective employers
  record Median(double days, Optional<Interval> interval) implements TimeOpen {}

  /// More than half of the jobs are still open after so many days, and none was watched for longer.
  record NotReached(int days) implements TimeOpen {}

  /// Nothing can be said: fewer than six employers had a job under watch at this age.
  ///
  /// @param age in days
  record TooFew(int age) implements TimeOpen {}
}
