package dev.skillexchange.market.estimate;

/// The cells of employers that have jobs in several, one employer after another. The mean of an
/// employer with one cell is what that cell has: it needs no sweep.
final class SweptCells {
  private static final int COLUMNS = Columns.MOST;

  private final int[] starts;
  private final int[] stratum;
  private final double[] weights;

  /// What the cells of each employer count together, above 0.
  private final double[] employerWeights;

  /// The weight of those that are left out, by stratum.
  private final double[] alone;

  SweptCells(Cells from) {
    int employers = 0;
    int size = 0;
    for (int g = 0; g < from.employers(); g++) {
      int cells = from.start(g + 1) - from.start(g);
      employers += cells > 1 ? 1 : 0;
      size += cells > 1 ? cells : 0;
    }
    this.starts = new int[employers + 1];
    this.employerWeights = new double[employers];
    this.stratum = new int[size];
    this.weights = new double[size];
    this.alone = new double[from.strata()];
    take(from);
  }

  private void take(Cells from) {
    int next = 0;
    int employer = 0;
    for (int g = 0; g < from.employers(); g++) {
      int first = from.start(g);
      int end = from.start(g + 1);
      if (end - first == 1) {
        alone[from.stratum(first)] += from.weight(first);
      } else if (end > first) {
        for (int c = first; c < end; c++) {
          stratum[next] = from.stratum(c);
          weights[next] = from.weight(c);
          employerWeights[employer] += weights[next++];
        }
        starts[++employer] = next;
      }
    }
  }

  /// The weight of cells that are left out, by stratum.
  double[] alone() {
    return alone.clone();
  }

  /// The weights by stratum of the cells that are kept.
  double[] weights() {
    double[] sums = new double[alone.length];
    for (int at = 0; at < weights.length; at++) {
      sums[stratum[at]] += weights[at];
    }
    return sums;
  }

  /// The same of the squares of weights, each divided by the weight of its employer.
  double[] squares() {
    double[] sums = new double[alone.length];
    for (int g = 0; g < employerWeights.length; g++) {
      for (int at = starts[g]; at < starts[g + 1]; at++) {
        sums[stratum[at]] += weights[at] * weights[at] / employerWeights[g];
      }
    }
    return sums;
  }

  /// What strata would have, by weight, if every job had the mean of its employer.
  ///
  /// @param values that jobs read in each stratum have, in [Columns#MOST] columns
  /// @param sums takes them
  void employerMeans(double[] values, double[] sums) {
    for (int s = 0; s < alone.length; s++) {
      for (int j = s * COLUMNS; j < (s + 1) * COLUMNS; j++) {
        sums[j] = alone[s] * values[j];
      }
    }
    for (int g = 0; g < employerWeights.length; g++) {
      sweep(starts[g], starts[g + 1], 1 / employerWeights[g], values, sums);
    }
  }

  private void sweep(int first, int end, double share, double[] values, double[] sums) {
    double m0 = 0;
    double m1 = 0;
    double m2 = 0;
    double m3 = 0;
    double m4 = 0;
    double m5 = 0;
    double m6 = 0;
    double m7 = 0;
    for (int at = first; at < end; at++) {
      double weight = weights[at];
      int s = stratum[at] * COLUMNS;
      m0 += weight * values[s];
      m1 += weight * values[s + 1];
      m2 += weight * values[s + 2];
      m3 += weight * values[s + 3];
      m4 += weight * values[s + 4];
      m5 += weight * values[s + 5];
      m6 += weight * values[s + 6];
      m7 += weight * values[s + 7];
    }
    m0 *= share;
    m1 *= share;
    m2 *= share;
    m3 *= share;
    m4 *= share;
    m5 *= share;
    m6 *= share;
    m7 *= share;
    for (int at = first; at < end; at++) {
      double weight = weights[at];
      int s = stratum[at] * COLUMNS;
      sums[s] += weight * m0;
      sums[s + 1] += weight * m1;
      sums[s + 2] += weight * m2;
      sums[s + 3] += weight * m3;
      sums[s + 4] += weight * m4;
      sums[s + 5] += weight * m5;
      sums[s + 6] += weight * m6;
      sums[s + 7] += weight * m7;
    }
  }
}
