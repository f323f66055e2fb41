package dev.skillexchange.index.lucene;

import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.slice.Dimension;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Which numbers were given to the values of dictionaries: a value's text is looked up once,
/// however many tallies meet it.
final class NumberMemo {
  private final Map<Key, int[]> known = new ConcurrentHashMap<>();

  private record Key(Dimension dimension, ValueNumbers numbers) {}

  /// The numbers by the values' numbers in the dictionary, each kept as one more; 0 where none was
  /// asked for yet. To be filled by whoever gives the numbers.
  ///
  /// @param size of the dictionary
  int[] of(Dimension dimension, int size, ValueNumbers numbers) {
    return known.compute(
        new Key(dimension, numbers),
        (_, before) ->
            before == null
                ? new int[size]
                : before.length < size ? Arrays.copyOf(before, size) : before);
  }
}
