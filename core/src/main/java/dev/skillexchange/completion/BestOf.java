package dev.skillexchange.completion;

import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/// The best of any range of keys without looking at all: a tree over the keys whose nodes hold the
/// best below them, so that the k best of a range take k walks of its height.
final class BestOf {
  private final int leaves;
  private final int[] best;
  private final Order order;

  /// Which of two keys is better.
  interface Order {
    boolean better(int key, int other);
  }

  /// A range whose best key is known.
  private record Part(int key, int from, int to) {}

  BestOf(int keys, Order order) {
    this.leaves = keys;
    this.order = order;
    this.best = new int[2 * keys];
    for (int i = 0; i < keys; i++) {
      best[keys + i] = i;
    }
    for (int node = keys - 1; node > 0; node--) {
      best[node] = better(best[2 * node], best[2 * node + 1]);
    }
  }

  private int better(int key, int other) {
    return order.better(other, key) ? other : key;
  }

  /// Hands on the keys of a range, the best first, for as long as more are wanted.
  void each(WordKeys.Range range, IntPredicate wantsMore) {
    PriorityQueue<Part> parts =
        new PriorityQueue<>((one, other) -> order.better(one.key, other.key) ? -1 : 1);
    add(parts, range.from(), range.to());
    while (!parts.isEmpty()) {
      Part part = parts.remove();
      if (!wantsMore.test(part.key)) {
        return;
      }
      add(parts, part.from, part.key);
      add(parts, part.key + 1, part.to);
    }
  }

  private void add(PriorityQueue<Part> parts, int from, int to) {
    if (from < to) {
      parts.add(new Part(best(from, to), from, to));
    }
  }

  private int best(int from, int to) {
    int found = from;
    for (int low = from + leaves, high = to + leaves; low < high; low >>= 1, high >>= 1) {
      if ((low & 1) == 1) {
        found = better(found, best[low++]);
      }
      if ((high & 1) == 1) {
        found = better(found, best[--high]);
      }
    }
    return found;
  }
}
