package dev.skillexchange.guide;

import dev.skillexchange.index.Ints;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.slice.Dimension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which jobs name each of some values of a dimension, by the numbers that a count gives to jobs.
final class Naming {
  private final Dimension dimension;
  private final List<String> values;
  private final ValueNumbers numbers;
  private final List<Ints> jobs;

  /// @param dimension of which a job may have several values
  Naming(Dimension dimension, List<String> values) {
    this.dimension = dimension;
    this.values = List.copyOf(values);
    Map<String, Integer> known = new HashMap<>();
    values.forEach(value -> known.put(value, known.size()));
    this.numbers = value -> known.getOrDefault(value, known.size());
    this.jobs = Stream.generate(Ints::new).limit(values.size()).toList();
  }

  Dimension dimension() {
    return dimension;
  }

  List<String> values() {
    return values;
  }

  /// Gives every other value one number more than the last.
  ValueNumbers numbers() {
    return numbers;
  }

  /// Takes the next job.
  ///
  /// @param named the numbers of what it names, of which the first `count` are its own
  void add(int job, int[] named, int count) {
    for (int i = 0; i < count; i++) {
      if (named[i] < jobs.size()) {
        jobs.get(named[i]).add(job);
      }
    }
  }

  /// The jobs that name each value, in the order of [#values].
  List<int[]> jobs() {
    return jobs.stream().map(Ints::toArray).toList();
  }
}
