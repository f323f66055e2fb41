package dev.skillexchange.index;

import dev.skillexchange.slice.Dimension;
import java.util.function.ToDoubleFunction;

/// The order of hits.
public sealed interface Order {
  /// How well the words fit ([dev.skillexchange.index.Relevance]), those of title and skills first;
  /// without words as [#NEWEST].
  Order RELEVANCE = new Relevance();

  /// The day first seen, latest first; within a day by rising job id.
  Order NEWEST = new Newest();

  /// See [#RELEVANCE].
  record Relevance() implements Order {}

  /// See [#NEWEST].
  record Newest() implements Order {}

  /// The least key among a job's values of a dimension, lowest first; jobs without a value, or
  /// whose values have no key, last; equal ones as [#NEWEST].
  ///
  /// @param key of a value; positive infinity for none, never NaN
  record ByValue(Dimension dimension, ToDoubleFunction<String> key) implements Order {

    /// The key of a job with some values.
    public double least(Iterable<String> values) {
      double least = Double.POSITIVE_INFINITY;
      for (String value : values) {
        least = Math.min(least, key.applyAsDouble(value));
      }
      return least;
    }
  }
}
