package dev.skillexchange.index.lucene;

import dev.skillexchange.job.JobId;
import java.util.Comparator;

/// A job of one segment by what orders it: a key, lowest first, then the day it was first seen,
/// latest first, then its id, whose number in the segment rises with it.
///
/// @param id the number of its id in the segment
record Ranked(double key, int day, int id) {
  static final Comparator<Ranked> LAST_FIRST =
      Comparator.comparingDouble(Ranked::key)
          .thenComparing(Comparator.comparingInt(Ranked::day).reversed())
          .thenComparingInt(Ranked::id)
          .reversed();

  /// A job of any segment.
  record Named(double key, int day, JobId id) {
    static final Comparator<Named> FIRST =
        Comparator.comparingDouble(Named::key)
            .thenComparing(Comparator.comparingInt(Named::day).reversed())
            .thenComparing(Named::id);
  }
}
