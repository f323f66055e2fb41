package dev.skillexchange.market.estimate;

/// Sums of jobs that stand side by side, at most [#MOST] columns of them, made ready for a fit: by
/// the strata in which the jobs were read, each job counting the weight of its employer; and where
/// employers are held fixed, less what the jobs of each have on average. It is the same wherever
/// the jobs may belong.
final class Columns {
  /// How many are fitted at once: their values of a stratum fill one line of a processor's cache.
  static final int MOST = 8;

  private final Cells cells;
  private final boolean employersFixed;
  private final double[] sums;
  private final double[][] means = new double[MOST][];
  private int size;

  /// @param employersFixed whether the means of employers are taken off
  Columns(Cells cells, boolean employersFixed) {
    this.cells = cells;
    this.employersFixed = employersFixed;
    this.sums = new double[cells.strata() * MOST];
  }

  /// Adds a column.
  ///
  /// @param at the cells that have anything
  /// @param values what the jobs of each have together
  void add(int[] at, double[] values) {
    double[] ofEmployers = new double[cells.employers()];
    for (int i = 0; i < at.length; i++) {
      int c = at[i];
      sums[cells.stratum(c) * MOST + size] += cells.jobWeight(c) * values[i];
      ofEmployers[cells.employer(c)] += values[i];
    }
    for (int g = 0; g < ofEmployers.length; g++) {
      if (ofEmployers[g] != 0) {
        ofEmployers[g] /= cells.jobsOf(g);
        takeOff(g, ofEmployers[g]);
      }
    }
    means[size++] = ofEmployers;
  }

  private void takeOff(int employer, double mean) {
    for (int c = cells.start(employer); employersFixed && c < cells.start(employer + 1); c++) {
      sums[cells.stratum(c) * MOST + size] -= cells.weight(c) * mean;
    }
  }

  /// By strata, those of each together.
  double[] sums() {
    return sums;
  }

  /// What the jobs of each employer have on average.
  double[] means(int column) {
    return means[column];
  }

  /// One of several columns of values of strata.
  static double[] column(double[] values, int column) {
    double[] one = new double[values.length / MOST];
    for (int s = 0; s < one.length; s++) {
      one[s] = values[s * MOST + column];
    }
    return one;
  }
}
