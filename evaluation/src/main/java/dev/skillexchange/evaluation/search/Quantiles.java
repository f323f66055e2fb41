package dev.skillexchange.evaluation.search;

import dev.skillexchange.evaluation.report.Cell;
import java.util.Arrays;
import java.util.Collection;

/// What was measured: its mean, and its quantiles, the least value that so large a share does not
/// exceed.
final class Quantiles {
  static final String[] COLUMNS = {"p50", "p95", "p99", "most"};

  private final double[] sorted;

  private Quantiles(double[] sorted) {
    this.sorted = sorted;
  }

  static Quantiles of(Collection<Double> values) {
    return new Quantiles(values.stream().mapToDouble(value -> value).sorted().toArray());
  }

  int count() {
    return sorted.length;
  }

  Cell at(double share) {
    return sorted.length == 0 ? new Cell.Missing("none") : Cell.of(value(share));
  }

  double value(double share) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }

  double mean() {
    return Arrays.stream(sorted).average().orElse(Double.NaN);
  }

  /// A row of a table whose last columns are [#COLUMNS].
  Cell[] row(Cell... before) {
    Cell[] row = new Cell[before.length + COLUMNS.length];
    System.arraycopy(before, 0, row, 0, before.length);
    row[before.length] = at(0.5);
    row[before.length + 1] = at(0.95);
    row[before.length + 2] = at(0.99);
    row[before.length + 3] = at(1);
    return row;
  }
}
