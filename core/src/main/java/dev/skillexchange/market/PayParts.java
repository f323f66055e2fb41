package dev.skillexchange.market;

import dev.skillexchange.index.RunningNumbers;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.slice.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The parts of a slice by the values of a dimension, with all their jobs and the pay that those
/// state. A job of which several values belong to one part counts there once.
final class PayParts {
  private static final int NONE = 0;

  private final Dimension dimension;
  private final UnaryOperator<String> part;
  private final StatedRanges ranges;
  private final RunningNumbers numbers = new RunningNumbers();
  private final List<Part> parts = new ArrayList<>();

  /// One part.
  static final class Part {
    private final String value;
    private final PayBases bases;
    private long jobs;
    private long last = -1;

    private Part(String value, StatedRanges ranges) {
      this.value = value;
      this.bases = new PayBases(ranges);
    }

    String value() {
      return value;
    }

    /// How many jobs it has, those that state no pay included.
    long jobs() {
      return jobs;
    }

    /// The pay of those that state any.
    PayBases bases() {
      return bases;
    }
  }

  /// @param part the name of the part that a value belongs to; empty where it belongs to none
  /// @param ranges what jobs state, by its numbers
  PayParts(Dimension dimension, UnaryOperator<String> part, StatedRanges ranges) {
    this.dimension = dimension;
    this.part = part;
    this.ranges = ranges;
    number("");
  }

  Dimension dimension() {
    return dimension;
  }

  /// Numbers the parts that values belong to.
  ValueNumbers numbers() {
    return value -> number(part.apply(value));
  }

  private int number(String name) {
    int number = numbers.of(name);
    if (number == parts.size()) {
      parts.add(new Part(name, ranges));
    }
    return number;
  }

  /// Takes one job.
  ///
  /// @param job a number of its own
  /// @param numbers of the parts that it is in, of which the first `count` are its own
  void add(long job, int[] numbers, int count, StatedPay pay) {
    for (int i = 0; i < count; i++) {
      Part part = parts.get(numbers[i]);
      if (numbers[i] != NONE && part.last != job) {
        part.last = job;
        part.jobs++;
        pay.addTo(part.bases);
      }
    }
  }

  /// Those that have jobs.
  List<Part> parts() {
    return parts.subList(1, parts.size());
  }
}
