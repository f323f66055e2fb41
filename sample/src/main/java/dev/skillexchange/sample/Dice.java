package dev.skillexchange.sample;

import java.util.List;

/// A stream of chance that is wholly given by its seed and purpose (SplitMix64, Steele et al.
/// 2014).
final class Dice {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /// The stream for a thing: equal arguments give equal streams.
  static Dice of(long seed, int purpose, long first, long second) {
    long mixed = mix(seed + STEP * (purpose + 1));
    mixed = mix(mixed ^ first * 0xD1342543DE82EF95L);
    return new Dice(mix(mixed ^ second * 0xAF251AF3B0F025B5L));
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private long next() {
    state += STEP;
    return mix(state);
  }

  /// At least 0, below 1.
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  boolean percent(int chance) {
    return below(100) < chance;
  }

  int from(int least, int most) {
    return least + below(most - least + 1);
  }

  /// About normal: the sum of twelve.
  double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += unit();
    }
    return sum;
  }

  <T> T of(List<T> list) {
    return list.get(below(list.size()));
  }

  /// An index, as often as its weight says.
  int weighted(int... weights) {
    int total = 0;
    for (int weight : weights) {
      total += weight;
    }
    int at = below(total);
    int index = 0;
    while (at >= weights[index]) {
      at -= weights[index++];
    }
    return index;
  }
}
