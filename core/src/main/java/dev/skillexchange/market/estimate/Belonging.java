package dev.skillexchange.market.estimate;

import java.util.Arrays;

/// Where the jobs that were read in each stratum belong: a matrix of shares, one row for each
/// stratum that was read, each of sum 1. It is all that is ever made of misreading: no job and no
/// employer is split over strata, what their parts would have together follows from the rows.
///
/// Values of several columns stand side by side, those of each stratum together.
final class Belonging {
  private final int[] starts;
  private final int[] strata;
  private final double[] shares;

  /// Whether every job belongs where it was read.
  private final boolean plain;

  /// @param read the strata that jobs read in each stratum belong to
  Belonging(Misreading.Shares[] read) {
    this.starts = new int[read.length + 1];
    for (int r = 0; r < read.length; r++) {
      starts[r + 1] = starts[r] + read[r].strata().length;
    }
    this.strata = Arrays.stream(read).flatMapToInt(one -> Arrays.stream(one.strata())).toArray();
    this.shares = Arrays.stream(read).flatMapToDouble(one -> Arrays.stream(one.shares())).toArray();
    this.plain = Arrays.equals(strata, every(read.length));
  }

  private static int[] every(int strata) {
    int[] every = new int[strata];
    Arrays.setAll(every, s -> s);
    return every;
  }

  /// How many strata there are.
  int strata() {
    return starts.length - 1;
  }

  /// What a job read in each stratum has on average.
  ///
  /// @param values of strata, in so many columns
  /// @return the values themselves where every job belongs where it was read
  double[] averages(double[] values, int columns) {
    return plain ? values : averages(values, columns, new double[values.length]);
  }

  /// The same, written over what is in an array, which may be the one returned.
  double[] averages(double[] values, int columns, double[] into) {
    if (plain) {
      return values;
    }
    Arrays.fill(into, 0);
    for (int r = 0; r < strata(); r++) {
      for (int k = starts[r]; k < starts[r + 1]; k++) {
        add(values, strata[k] * columns, shares[k], into, r * columns, columns);
      }
    }
    return into;
  }

  private static void add(
      double[] from, int first, double share, double[] into, int at, int columns) {
    for (int j = 0; j < columns; j++) {
      into[at + j] += share * from[first + j];
    }
  }

  /// The sums of strata.
  ///
  /// @param read sums over the jobs read in each stratum, in so many columns
  /// @return the sums themselves where every job belongs where it was read
  double[] sums(double[] read, int columns) {
    return plain ? read : sums(read, columns, new double[read.length]);
  }

  /// The same, written over what is in an array, which may be the one returned.
  double[] sums(double[] read, int columns, double[] into) {
    if (plain) {
      return read;
    }
    Arrays.fill(into, 0);
    for (int r = 0; r < strata(); r++) {
      for (int k = starts[r]; k < starts[r + 1]; k++) {
        add(read, r * columns, shares[k], into, strata[k] * columns, columns);
      }
    }
    return into;
  }

  /// The same with every share squared, of one column.
  double[] sumsBySquares(double[] read) {
    double[] sums = new double[read.length];
    for (int r = 0; r < sums.length; r++) {
      for (int k = starts[r]; k < starts[r + 1]; k++) {
        sums[strata[k]] += shares[k] * shares[k] * read[r];
      }
    }
    return sums;
  }

  /// The covariance of two values of strata over those to which a job read in each may belong.
  ///
  /// @param averageOfOne [#averages] of one
  /// @param averageOfOther [#averages] of the other
  double[] covariances(
      double[] one, double[] averageOfOne, double[] other, double[] averageOfOther) {
    double[] covariances = new double[strata()];
    for (int r = 0; r < covariances.length; r++) {
      for (int k = starts[r]; k < starts[r + 1]; k++) {
        int s = strata[k];
        covariances[r] += shares[k] * (one[s] - averageOfOne[r]) * (other[s] - averageOfOther[r]);
      }
    }
    return covariances;
  }
}
