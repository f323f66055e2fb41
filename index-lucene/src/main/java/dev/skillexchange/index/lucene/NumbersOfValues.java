package dev.skillexchange.index.lucene;

import dev.skillexchange.index.ValueScore;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;

/// The numbers that a score gives to the values of a dimension, each asked for when a job first has
/// the value. Used by several threads, which may ask for the same number twice.
final class NumbersOfValues {
  private static final long UNASKED = -1;

  private final ValueScore score;
  private final int look;
  private final Dictionary values;
  private final AtomicLongArray numbers;

  NumbersOfValues(ValueScore score, int look, Dictionary values) {
    this.score = score;
    this.look = look;
    this.values = values;
    long[] unasked = new long[values.size()];
    Arrays.fill(unasked, UNASKED);
    this.numbers = new AtomicLongArray(unasked);
  }

  long of(int value) {
    long number = numbers.getPlain(value);
    return number == UNASKED ? ask(value) : number;
  }

  private long ask(int value) {
    long number = score.number(look, values.name(value));
    if (number < 0) {
      throw new IllegalStateException("the number of a value is below zero: " + number);
    }
    numbers.setPlain(value, number);
    return number;
  }
}
