package dev.skillexchange.market.estimate;

import java.util.function.IntConsumer;

/// Days of age by number, a bit each: what is done to many at once is done to 64 at a time.
final class DaySet {
  private final long[] words;

  /// @param days one more than the last that can be in it
  DaySet(int days) {
    this.words = new long[(days + Long.SIZE - 1) / Long.SIZE];
  }

  /// Adds the days from one to before another; none where that is no later.
  void add(int from, int to) {
    if (from >= to) {
      return;
    }
    int first = from / Long.SIZE;
    int last = (to - 1) / Long.SIZE;
    long begin = -1L << from;
    long end = -1L >>> -to;
    if (first == last) {
      words[first] |= begin & end;
      return;
    }
    words[first] |= begin;
    for (int word = first + 1; word < last; word++) {
      words[word] = -1L;
    }
    words[last] |= end;
  }

  void remove(int day) {
    words[day / Long.SIZE] &= ~(1L << day);
  }

  /// Hands on the days that are also in another set, rising, and empties this one.
  void drain(DaySet also, IntConsumer day) {
    for (int word = 0; word < words.length; word++) {
      for (long left = words[word] & also.words[word]; left != 0; left &= left - 1) {
        day.accept(word * Long.SIZE + Long.numberOfTrailingZeros(left));
      }
      words[word] = 0;
    }
  }
}
