package dev.skillexchange.index;

import java.util.HashMap;
import java.util.Map;

/// Numbers values as they are met: the first is 0, each new one the next. Slices that are counted
/// with the same numbers can be compared.
public final class RunningNumbers implements ValueNumbers {
  private final Map<String, Integer> numbers = new HashMap<>();

  @Override
  public int of(String value) {
    Integer known = numbers.putIfAbsent(value, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /// How many values have a number.
  public int count() {
    return numbers.size();
  }
}
