package dev.skillexchange.index;

import dev.skillexchange.job.Job;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobValues;
import java.util.List;
import java.util.stream.LongStream;

/// A score of jobs by the values that they have in some dimensions: each value stands for a number,
/// the numbers of a job's values in a dimension are put together, and the score is made of what
/// comes out. All in whole numbers, so that every index gets the same.
///
/// Asked by several threads at once; the same question has the same answer each time.
public interface ValueScore {

  /// How the numbers of a job's values are put together.
  enum Joining {
    /// Added up.
    SUM,
    /// The greatest counts.
    MOST
  }

  /// A dimension that is looked at.
  record Look(Dimension at, Joining joining) {}

  /// What is looked at of a job, what tells most of it first.
  List<Look> looks();

  /// The number of a value; zero or more.
  ///
  /// @param look which of the looks
  /// @param value empty where a job has none
  long number(int look, String value);

  /// The score of a job; one with zero or less is left out.
  ///
  /// @param numbers one for each look
  long score(long[] numbers);

  /// A score that no job exceeds whose first numbers these are: what is surely worse than those
  /// found already is looked at no further.
  ///
  /// @param numbers one for each look, of which the first `known` count
  default long bound(long[] numbers, int known) {
    return Long.MAX_VALUE;
  }

  /// After how many looks it is worth to ask for [#bound]; never where it is none of them.
  default int boundAfter() {
    return 0;
  }

  /// The numbers of a job, as every index makes them.
  default long[] numbers(Job job) {
    List<Look> looks = looks();
    long[] numbers = new long[looks.size()];
    for (int i = 0; i < numbers.length; i++) {
      int look = i;
      List<String> stated = JobValues.of(job, looks.get(i).at());
      LongStream each =
          (stated.isEmpty() ? List.of("") : stated)
              .stream().mapToLong(value -> number(look, value));
      numbers[i] =
          switch (looks.get(i).joining()) {
            case SUM -> each.sum();
            case MOST -> each.max().orElse(0);
          };
    }
    return numbers;
  }
}
