package dev.skillexchange.market.estimate;

/// The least-squares effects of strata on what jobs have, where each job counts by the weight of
/// its employer: of several columns at once, since reading the cells takes longer than reckoning
/// with them.
sealed interface Effects permits StratumMeans, ConjugateGradients {
  /// The effects of strata.
  ///
  /// @param sums those of [Columns#sums]
  /// @param near effects that may be near, from which to begin; all 0 where none are known
  /// @param close what may be left of the equations, as a share of what there was, in squares; more
  ///   is left where a thousand steps lead no nearer
  double[] of(double[] sums, double[] near, double close);

  /// Effects of strata, with employers held fixed or not.
  static Effects of(Cells cells, Belonging belonging, boolean employers) {
    return employers
        ? new ConjugateGradients(cells.swept(), belonging)
        : new StratumMeans(cells, belonging);
  }
}
