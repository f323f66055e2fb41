package dev.skillexchange.index;

/// The order of hits.
public enum Order {
  /// How well the words fit, those of title and skills first; without words as [#NEWEST].
  RELEVANCE,
  /// The day first seen, latest first; within a day by rising job id.
  NEWEST
}
