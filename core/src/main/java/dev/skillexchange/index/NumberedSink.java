package dev.skillexchange.index;

/// Takes the cells of a tally as numbers, which it gives to their values itself: text is met once
/// for each value, not for each cell.
public interface NumberedSink {

  /// The number of a value, asked for before its first cell, and maybe again.
  ///
  /// @param dimension which of the dimensions asked for, counted from 0
  /// @param value empty where jobs have none
  int number(int dimension, String value);

  /// Takes one cell, or a part of one.
  ///
  /// @param cell the number of the value in each dimension; the array is used again
  /// @param jobs how many jobs
  void add(int[] cell, long jobs);
}
