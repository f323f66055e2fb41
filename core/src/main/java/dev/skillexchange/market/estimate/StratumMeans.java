package dev.skillexchange.market.estimate;

/// Effects of strata alone: the weighted mean of each.
final class StratumMeans implements Effects {
  private final Cells cells;
  private final double[] weights;

  StratumMeans(Cells cells) {
    this.cells = cells;
    this.weights = new double[cells.strata()];
    for (int c = 0; c < cells.size(); c++) {
      weights[cells.stratum(c)] += cells.weight(c);
    }
  }

  @Override
  public Fit fit(double[] means) {
    double[] strata = new double[weights.length];
    for (int c = 0; c < means.length; c++) {
      strata[cells.stratum(c)] += cells.weight(c) * means[c];
    }
    for (int s = 0; s < strata.length; s++) {
      strata[s] = weights[s] == 0 ? 0 : strata[s] / weights[s];
    }
    double[] fit = new double[means.length];
    for (int c = 0; c < fit.length; c++) {
      fit[c] = strata[cells.stratum(c)];
    }
    return new Fit(fit, strata);
  }
}
