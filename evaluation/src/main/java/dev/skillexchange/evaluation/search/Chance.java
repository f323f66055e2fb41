package dev.skillexchange.evaluation.search;

import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/// Draws by chance, the same for the same seed.
final class Chance {
  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  boolean percent(int share) {
    return random.nextInt(100) < share;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T of(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /// One of a list, as often as its weight says.
  <T> T weighted(List<T> list, ToIntFunction<T> weight) {
    int left = random.nextInt(list.stream().mapToInt(weight).sum());
    for (T one : list) {
      left -= weight.applyAsInt(one);
      if (left < 0) {
        return one;
      }
    }
    throw new IllegalStateException("weights of nothing");
  }
}
