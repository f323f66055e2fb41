package dev.skillexchange.index;

/// Gives numbers to values, from 0 on. A number stands for its value for good, so that an index may
/// remember it for the next tally.
@FunctionalInterface
public interface ValueNumbers {

  /// A number of a value.
  ///
  /// @param value empty where jobs have none
  int of(String value);
}
