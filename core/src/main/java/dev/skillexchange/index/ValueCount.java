package dev.skillexchange.index;

import java.util.Comparator;

/// How many jobs have a value.
public record ValueCount(String value, long jobs) {

  /// The order in which values are listed: most jobs first, equal ones by the value's text.
  public static final Comparator<ValueCount> MOST_FIRST =
      Comparator.comparingLong(ValueCount::jobs).reversed().thenComparing(ValueCount::value);
}
