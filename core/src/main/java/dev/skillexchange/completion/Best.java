package dev.skillexchange.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The best fits met so far, each value once, at most so many.
final class Best {
  private final int most;
  private final List<Found> found = new ArrayList<>();

  /// @param value the number of the value; of equal fits the smaller number is better
  /// @param name the number of the name that fits
  record Found(Fit fit, int value, int name) implements Comparable<Found> {
    private static final Comparator<Found> ORDER =
        Comparator.comparing(Found::fit)
            .thenComparingInt(Found::value)
            .thenComparingInt(Found::name);

    @Override
    public int compareTo(Found other) {
      return ORDER.compare(this, other);
    }
  }

  Best(int most) {
    this.most = most;
  }

  /// Takes one in where it is among the best.
  void take(Found one) {
    if (settled(one)) {
      return;
    }
    for (Found known : found) {
      if (known.value == one.value) {
        if (one.compareTo(known) >= 0) {
          return;
        }
        found.remove(known);
        break;
      }
    }
    int at = found.size();
    while (at > 0 && one.compareTo(found.get(at - 1)) < 0) {
      at--;
    }
    found.add(at, one);
    if (found.size() > most) {
      found.removeLast();
    }
  }

  private boolean full() {
    return found.size() == most;
  }

  /// Whether nothing that is this good, or worse, can be among the best any more.
  boolean settled(Found one) {
    return full() && one.compareTo(found.getLast()) >= 0;
  }

  /// The best first.
  List<Found> list() {
    return List.copyOf(found);
  }
}
