package dev.skillexchange.index;

/// Takes the cells of a tally as numbers, which it gives to their values itself: text is met once
/// for each value, not for each cell.
public interface NumberedSink {

  /// Gives the values of a dimension their numbers; the same object each time.
  ///
  /// @param dimension which of the dimensions asked for, counted from 0
  ValueNumbers numbers(int dimension);

  /// Takes one cell, or a part of one.
  ///
  /// @param cell the number of the value in each dimension; the array is used again
  /// @param jobs how many jobs
  void add(int[] cell, long jobs);
}
