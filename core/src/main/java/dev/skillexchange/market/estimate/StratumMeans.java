package dev.skillexchange.market.estimate;

/// Effects of strata alone: the weighted mean of each.
final class StratumMeans implements Effects {
  private static final int COLUMNS = Columns.MOST;
  private final Belonging belonging;
  private final double[] weights;

  StratumMeans(Cells cells, Belonging belonging) {
    this.belonging = belonging;
    double[] read = new double[cells.strata()];
    for (int c = 0; c < cells.size(); c++) {
      read[cells.stratum(c)] += cells.weight(c);
    }
    this.weights = belonging.sums(read, 1);
  }

  @Override
  public double[] of(double[] sums, double[] near, double close) {
    double[] means = belonging.sums(sums, COLUMNS).clone();
    for (int i = 0; i < means.length; i++) {
      double weight = weights[i / COLUMNS];
      means[i] = weight == 0 ? 0 : means[i] / weight;
    }
    return means;
  }
}
