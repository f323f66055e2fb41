package dev.skillexchange.market.estimate;

/// The least-squares fit of means of cells by an effect for each stratum and, for some, one for
/// each employer.
sealed interface Effects permits StratumMeans, StratumEquations, ConjugateGradients {

  /// Fits the mean of each cell.
  Fit fit(double[] means);

  /// Effects of strata, and of employers where these are held fixed.
  static Effects of(Cells cells, boolean employers) {
    if (!employers) {
      return new StratumMeans(cells);
    }
    SweptCells swept = new SweptCells(cells);
    StratumOrder order = new StratumOrder(swept);
    return order.isNarrow() ? new StratumEquations(swept, order) : new ConjugateGradients(swept);
  }

  /// The fitted value of each cell, and the effect of each stratum.
  final class Fit {
    private final double[] cells;
    private final double[] strata;

    Fit(double[] cells, double[] strata) {
      this.cells = cells;
      this.strata = strata;
    }

    double[] cells() {
      return cells;
    }

    double[] strata() {
      return strata;
    }
  }
}
