package dev.skillexchange.evaluation.statistics;

import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.market.estimate.Spells;
import dev.skillexchange.market.estimate.TimeOpen;
import dev.skillexchange.testkit.simulation.Sizes;
import dev.skillexchange.testkit.simulation.WatchedBoards;
import java.util.Locale;
import java.util.Optional;

/// The median time open from boards that are read every few days, where it is 18 days in truth.
final class TimeOpenRuns {
  private static final int[] EMPLOYERS = {13, 36, 100, 500};
  private static final double[] CORRELATIONS = {0, 0.5};
  private static final int[] DAYS_BETWEEN = {1, 3, 7};
  private static final int WATCHED = 90;

  private TimeOpenRuns() {}

  static Table table(int runs, long seed) {
    Table.Builder table =
        Table.named(
            "time_open",
            "Median time open, 18 days in truth, boards read for 90 days",
            "employers",
            "within",
            "sizes",
            "days between",
            "told",
            "mean of medians",
            "held",
            "width");
    for (int employers : EMPLOYERS) {
      for (double correlation : CORRELATIONS) {
        for (Sizes sizes : Sizes.values()) {
          for (int days : DAYS_BETWEEN) {
            table.row(
                row(new WatchedBoards(employers, correlation, sizes, days, WATCHED), runs, seed));
          }
        }
      }
    }
    return table.build();
  }

  private static Cell[] row(WatchedBoards boards, int runs, long seed) {
    Coverage coverage = new Coverage();
    double medians = 0;
    for (int run = 0; run < runs; run++) {
      WatchedBoards.Draw draw = boards.draw(seed * 1_000_003 + run);
      TimeOpen open = Spells.of(draw.first(), draw.last(), draw.gone(), draw.employers()).median();
      switch (open) {
        case TimeOpen.Median median -> {
          medians += median.interval().isPresent() ? median.days() : 0;
          coverage.add(median.interval(), WatchedBoards.MEDIAN);
        }
        case TimeOpen.NotReached _, TimeOpen.TooFew _ ->
            coverage.add(Optional.empty(), WatchedBoards.MEDIAN);
      }
    }
    return new Cell[] {
      Cell.of((long) boards.employers()),
      Cell.of(boards.correlation()),
      Cell.of(boards.sizes().name().toLowerCase(Locale.ROOT)),
      Cell.of((long) boards.every()),
      Cell.of(coverage.shareGiven()),
      Cell.of(medians / Math.max(1, coverage.given())),
      Cell.of(coverage.share()),
      Cell.of(coverage.width())
    };
  }
}
