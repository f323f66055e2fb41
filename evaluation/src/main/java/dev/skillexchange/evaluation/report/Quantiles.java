package dev.skillexchange.evaluation.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// What was measured: its mean, and its quantiles, the least value that so large a share does not
/// exceed.
public final class Quantiles {
  private final double[] sorted;

  private Quantiles(double[] sorted) {
    this.sorted = sorted;
  }

  public static Quantiles of(Collection<Double> values) {
    return of(values.stream().mapToDouble(value -> value));
  }

  public static Quantiles of(DoubleStream values) {
    return new Quantiles(values.sorted().toArray());
  }

  public int count() {
    return sorted.length;
  }

  /// A quantile, from 0 to 1, as a cell; that there is none where nothing was measured.
  public Cell at(double share) {
    return sorted.length == 0 ? new Cell.Missing("none") : Cell.of(value(share));
  }

  public double value(double share) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }

  public double mean() {
    return Arrays.stream(sorted).average().orElse(Double.NaN);
  }

  /// A row of a table whose last columns are p50, p95, p99 and the most.
  public Cell[] row(Cell... before) {
    return Stream.concat(Stream.of(before), Stream.of(at(0.5), at(0.95), at(0.99), at(1)))
        .toArray(Cell[]::new);
  }
}
