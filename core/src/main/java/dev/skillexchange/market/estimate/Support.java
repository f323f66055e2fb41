package dev.skillexchange.market.estimate;

import java.util.Arrays;

/// Where Turnbull's estimate can have mass: the innermost intervals, each from a lower end to the
/// upper end that follows it with no other end between (Turnbull 1976). An exact amount is one of
/// its own.
final class Support {
  private final double[] lows;
  private final double[] highs;

  private Support(double[] lows, double[] highs) {
    this.lows = lows;
    this.highs = highs;
  }

  /// The support of closed intervals.
  static Support of(double[] lows, double[] highs) {
    double[] from = Distinct.of(lows);
    double[] to = Distinct.of(highs);
    double[] low = new double[Math.min(from.length, to.length)];
    double[] high = new double[low.length];
    int size = 0;
    int next = 0;
    for (int i = 0; i < from.length; i++) {
      while (to[next] < from[i]) {
        next++;
      }
      if (i + 1 == from.length || from[i + 1] > to[next]) {
        low[size] = from[i];
        high[size++] = to[next];
      }
    }
    return new Support(Arrays.copyOf(low, size), Arrays.copyOf(high, size));
  }

  int size() {
    return lows.length;
  }

  double low(int at) {
    return lows[at];
  }

  double high(int at) {
    return highs[at];
  }

  /// The first part of the support within an interval that begins here.
  int first(double low) {
    int at = Arrays.binarySearch(lows, low);
    return at >= 0 ? at : -at - 1;
  }

  /// The last part of the support within an interval that ends here.
  int last(double high) {
    int at = Arrays.binarySearch(highs, high);
    return at >= 0 ? at : -at - 2;
  }
}
