package dev.skillexchange.market.estimate;

import java.util.Arrays;

/// Turnbull's self-consistent estimate over a support, and its linearisation: what each observation
/// tells of a share below a point.
///
/// Observations are runs of the support, from a first to a last part. Those of equal run are one,
/// with their weights added; those of one part stand apart as exact mass, since they do not change.
final class SelfConsistency {
  private static final int STEPS = 5_000;
  private static final double CLOSE = 1e-10;

  private final int size;
  private final double[] exact;
  private final int[] firsts;
  private final int[] lasts;
  private final double[] weights;
  private double[] mass;

  SelfConsistency(int size, int[] first, int[] last, double[] weight) {
    this.size = size;
    this.exact = new double[size];
    long[] runs = new long[first.length];
    int open = 0;
    for (int i = 0; i < first.length; i++) {
      if (first[i] == last[i]) {
        exact[first[i]] += weight[i];
      } else {
        runs[open++] = key(first[i], last[i]);
      }
    }
    long[] distinct = Distinct.of(Arrays.copyOf(runs, open));
    this.firsts = Arrays.stream(distinct).mapToInt(run -> (int) (run / size)).toArray();
    this.lasts = Arrays.stream(distinct).mapToInt(run -> (int) (run % size)).toArray();
    this.weights = new double[distinct.length];
    for (int i = 0; i < first.length; i++) {
      if (first[i] != last[i]) {
        weights[Arrays.binarySearch(distinct, key(first[i], last[i]))] += weight[i];
      }
    }
    this.mass = fitted();
  }

  private long key(int first, int last) {
    return (long) first * size + last;
  }

  /// The mass of each part of the support; it sums to 1.
  double[] mass() {
    return mass.clone();
  }

  /// Each step gives a part what the observations that may lie in it expect there (EM).
  private double[] fitted() {
    double[] current = new double[size];
    Arrays.fill(current, 1.0 / size);
    double change = 1;
    for (int step = 0;
        step < STEPS && change > CLOSE && (step == 0 || weights.length > 0);
        step++) {
      double[] sums = prefix(current);
      double[] factor = spread(run -> weights[run] / within(sums, run));
      change = 0;
      for (int j = 0; j < size; j++) {
        double next = exact[j] + current[j] * factor[j];
        change = Math.max(change, Math.abs(next - current[j]));
        current[j] = next;
      }
    }
    return current;
  }

  /// A value for each run.
  private interface OfRun {
    double at(int run);
  }

  private double[] spread(OfRun value) {
    double[] sums = new double[size + 1];
    for (int run = 0; run < weights.length; run++) {
      double each = value.at(run);
      sums[firsts[run]] += each;
      sums[lasts[run] + 1] -= each;
    }
    double sum = 0;
    for (int j = 0; j < size; j++) {
      sum += sums[j];
      sums[j] = sum;
    }
    return sums;
  }

  private static double[] prefix(double[] values) {
    double[] sums = new double[values.length + 1];
    for (int j = 0; j < values.length; j++) {
      sums[j + 1] = sums[j] + values[j];
    }
    return sums;
  }

  private double within(double[] sums, int run) {
    return Math.max(1e-300, difference(sums, run));
  }

  private double difference(double[] sums, int run) {
    return sums[lasts[run] + 1] - sums[firsts[run]];
  }

  /// The values on the support whose expectation given an observation is what that observation
  /// tells (its efficient influence): solves "information times values = target" by successive
  /// correction, which converges as the estimate itself does (van der Vaart, Asymptotic Statistics,
  /// 1998, section 25.5).
  double[] influence(double[] target) {
    double[] values = target.clone();
    double[] sums = prefix(mass);
    double change = 1;
    for (int step = 0; step < STEPS && change > 1e-7; step++) {
      double[] moments = moments(values);
      double[] seen =
          spread(run -> {
            double total = within(sums, run);
            return weights[run] * difference(moments, run) / (total * total);
          });
      change = 0;
      for (int j = 0; j < size; j++) {
        if (mass[j] > 1e-12) {
          double correction = target[j] - seen[j] - exact[j] / mass[j] * values[j];
          values[j] += correction;
          change = Math.max(change, Math.abs(correction));
        }
      }
    }
    return values;
  }

  private double[] moments(double[] values) {
    double[] product = new double[size];
    for (int j = 0; j < size; j++) {
      product[j] = mass[j] * values[j];
    }
    return prefix(product);
  }
}
