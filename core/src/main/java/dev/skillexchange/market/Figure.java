package dev.skillexchange.market;

import java.util.function.Supplier;

/// Something said about a slice, with the sample it rests on: told, or withheld with the reason.
public sealed interface Figure<V> {

  Sample sample();

  /// A figure whose sample is large enough.
  record Told<V>(V value, Sample sample) implements Figure<V> {}

  /// No figure, because its sample does not reach the floor.
  record Withheld<V>(Floor floor, Sample sample) implements Figure<V> {}

  /// A figure where the sample reaches the floor.
  static <V> Figure<V> above(Floor floor, Sample sample, Supplier<V> value) {
    return floor.reachedBy(sample)
        ? new Told<>(value.get(), sample)
        : new Withheld<>(floor, sample);
  }
}
