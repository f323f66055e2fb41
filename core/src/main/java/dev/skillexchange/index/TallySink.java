package dev.skillexchange.index;

import java.util.List;

/// Takes the cells of a tally.
@FunctionalInterface
public interface TallySink {

  /// Takes one cell, or a part of one.
  ///
  /// @param cell one value for each dimension asked for, empty where the jobs have none
  /// @param jobs how many jobs
  void add(List<String> cell, long jobs);
}
