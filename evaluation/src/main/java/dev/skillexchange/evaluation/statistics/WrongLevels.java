package dev.skillexchange.evaluation.statistics;

import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.testkit.simulation.PayMarket;
import dev.skillexchange.testkit.simulation.Sizes;

/// What wrong levels move, which no interval tells: intervals are about the jobs that are read as
/// of a level.
final class WrongLevels {
  private static final double[] QUANTILES = {0.1, 0.25, 0.5, 0.75, 0.9};

  private WrongLevels() {}

  static Table table() {
    PayMarket market = new PayMarket(100, 0.5, Sizes.EQUAL, 1, 0.08);
    Table.Builder table =
        Table.named(
            "wrong_levels",
            "What 8 % wrong levels, a quarter apart in pay, move",
            "quantile",
            "as read",
            "of the level",
            "ratio");
    for (double p : QUANTILES) {
      double read = market.quantile(p);
      double truth = market.quantileOfLevel(p);
      table.row(
          Cell.of(p), Cell.of(Math.round(read)), Cell.of(Math.round(truth)), Cell.of(read / truth));
    }
    return table.build();
  }
}
