package dev.skillexchange.index;

/// Gives numbers to values, from 0 to below the greatest there is; several values may have one. A
/// number stands for its values for good, so that an index may remember it for the next tally.
@FunctionalInterface
public interface ValueNumbers {

  /// A number of a value.
  ///
  /// @param value empty where jobs have none
  int of(String value);
}
