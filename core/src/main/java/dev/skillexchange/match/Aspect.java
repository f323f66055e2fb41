package dev.skillexchange.match;

import dev.skillexchange.index.ValueScore;
import dev.skillexchange.job.Job;
import java.util.List;

/// One side of a job that is held against a person.
interface Aspect {
  /// The share where the job, or the person, does not tell enough.
  int UNKNOWN = -1;

  /// The part of the score that this is.
  Part part();

  /// What it weighs in the score, beside the others.
  int weight();

  /// What is looked at of a job.
  List<ValueScore.Look> looks();

  /// The number of a value, see [ValueScore#number].
  ///
  /// @param look which of its own looks
  long number(int look, String value);

  /// The share that is reached, from 0 to 1,000, or [#UNKNOWN].
  ///
  /// @param numbers those of its looks stand from `from` on
  int share(long[] numbers, int from);

  /// Why, where a share is known.
  List<Reason> reasons(Job job);
}
