package dev.skillexchange.evaluation.statistics;

import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.market.estimate.Estimate;
import dev.skillexchange.market.estimate.Lift;
import dev.skillexchange.testkit.simulation.Sizes;
import dev.skillexchange.testkit.simulation.TwoRoles;
import java.util.Locale;

/// Lifts of a skill where they are 1 and 3 in truth.
final class LiftRuns {
  private static final int[] EMPLOYERS = {36, 100, 500};
  private static final double[] CORRELATIONS = {0, 0.5, 0.8};
  private static final double[] SHARES = {0.05, 0.3};
  private static final double[] LIFTS = {1, 3};

  private LiftRuns() {}

  static Table table(int runs, long seed) {
    Table.Builder table =
        Table.named(
            "lift",
            "Lift of a skill",
            "employers",
            "within",
            "sizes",
            "share",
            "lift",
            "told",
            "held");
    for (int employers : EMPLOYERS) {
      for (double correlation : CORRELATIONS) {
        for (Sizes sizes : Sizes.values()) {
          for (double share : SHARES) {
            for (double lift : LIFTS) {
              table.row(row(new TwoRoles(employers, correlation, sizes, share, lift), runs, seed));
            }
          }
        }
      }
    }
    return table.build();
  }

  private static Cell[] row(TwoRoles roles, int runs, long seed) {
    Coverage coverage = new Coverage();
    for (int run = 0; run < runs; run++) {
      TwoRoles.Draw draw = roles.draw(seed * 1_000_003 + run);
      coverage.add(
          Lift.of(draw.having(), draw.jobs(), draw.otherHaving(), draw.otherJobs())
              .flatMap(Estimate::interval),
          roles.lift());
    }
    return new Cell[] {
      Cell.of((long) roles.employers()),
      Cell.of(roles.correlation()),
      Cell.of(roles.sizes().name().toLowerCase(Locale.ROOT)),
      Cell.of(roles.share()),
      Cell.of((long) roles.lift()),
      Cell.of(coverage.shareGiven()),
      coverage.given() == 0 ? new Cell.Missing("none") : Cell.of(coverage.share())
    };
  }
}
