package dev.skillexchange.index.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The values of a dimension that were met in any segment of an index, numbered from 1 on; 0 stands
/// for no value. It only grows: a number stands for its value for as long as the index is open.
///
/// Safe for use by several threads; whoever reads never waits.
final class Dictionary {
  private static final int SMALLEST = 16;

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private volatile Names names = new Names(1, emptyOf(SMALLEST));

  /// Names by their numbers, of which the array may hold room for more.
  private static final class Names {
    final int size;
    final String[] texts;

    Names(int size, String[] texts) {
      this.size = size;
      this.texts = texts;
    }
  }

  /// The numbers of some values, in their order.
  synchronized int[] add(List<String> values) {
    int size = names.size;
    String[] texts = names.texts;
    int[] added = new int[values.size()];
    for (int i = 0; i < added.length; i++) {
      String value = values.get(i);
      Integer known = numbers.get(value);
      if (known == null) {
        if (size == texts.length) {
          texts = Arrays.copyOf(texts, 2 * size);
        }
        texts[size] = value;
        known = size++;
        numbers.put(value, known);
      }
      added[i] = known;
    }
    names = new Names(size, texts);
    return added;
  }

  private static String[] emptyOf(int size) {
    String[] texts = new String[size];
    texts[0] = "";
    return texts;
  }

  /// The number of a value, 0 where no segment has it.
  int find(String value) {
    return numbers.getOrDefault(value, 0);
  }

  String name(int number) {
    return names.texts[number];
  }

  /// One more than the highest number.
  int size() {
    return names.size;
  }
}
