package dev.skillexchange.index;

import dev.skillexchange.job.JobId;
import java.util.function.Supplier;

/// Takes the jobs of a slice one by one, their values as numbers that it gives to them itself.
public interface JobSink {

  /// Gives the values of a dimension their numbers; the same object each time.
  ///
  /// @param dimension which of the dimensions asked for, counted from 0
  ValueNumbers numbers(int dimension);

  /// Takes one job.
  ///
  /// @param values the numbers of its values in each dimension, of which the first `counts` are its
  ///   own; the arrays are used again
  /// @param counts how many values it has in each dimension, 0 where it has none
  /// @param id tells which job it is; of no use afterwards
  void add(int[][] values, int[] counts, Supplier<JobId> id);
}
