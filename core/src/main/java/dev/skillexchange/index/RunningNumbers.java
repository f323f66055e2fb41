package dev.skillexchange.market;

import dev.skillexchange.index.ValueNumbers;
import java.util.HashMap;
import java.util.Map;

/// Small numbers for employers, so that slices can be counted into arrays and compared.
public final class EmployerNumbers implements ValueNumbers {
  private final Map<String, Integer> numbers = new HashMap<>();

  /// The number of an employer, from 0 on; a new one gets the next.
  @Override
  public int of(String employer) {
    Integer known = numbers.putIfAbsent(employer, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  int count() {
    return numbers.size();
  }
}
