package dev.skillexchange.index.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The values of a dimension that were met in any segment of an index, numbered from 1 on; 0 stands
/// for no value. It only grows: a number stands for its value for as long as the index is open.
///
/// Safe for use by several threads.
final class Dictionary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>(List.of(""));

  /// The numbers of some values, in their order.
  synchronized int[] add(List<String> values) {
    int[] added = new int[values.size()];
    for (int i = 0; i < added.length; i++) {
      added[i] =
          numbers.computeIfAbsent(
              values.get(i),
              value -> {
                names.add(value);
                return names.size() - 1;
              });
    }
    return added;
  }

  /// The number of a value, 0 where no segment has it.
  synchronized int find(String value) {
    return numbers.getOrDefault(value, 0);
  }

  synchronized String name(int number) {
    return names.get(number);
  }

  /// One more than the highest number.
  synchronized int size() {
    return names.size();
  }
}
