package dev.skillexchange.evaluation.statistics;

import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.market.estimate.ShareTrend;
import dev.skillexchange.market.estimate.ShareTrend.Change;
import dev.skillexchange.testkit.simulation.ChangingBoards;
import dev.skillexchange.testkit.simulation.ChangingBoards.Mix;
import dev.skillexchange.testkit.simulation.Sizes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Trends of a skill's share where it grows, falls or stays by a known factor while boards of
/// another mix come and go.
final class TrendRuns {
  private static final int[] EMPLOYERS = {13, 36, 100, 500};
  private static final double[] CORRELATIONS = {0, 0.8};
  private static final double[] GROWTHS = {0.67, 1, 1.5};
  private static final double SHARE = 0.2;
  private static final double CONFIDENCE = 0.95;

  private TrendRuns() {}

  static Table table(int runs, long seed) {
    Table.Builder table =
        Table.named(
            "trends",
            "Trend of a skill's share over six months",
            "boards",
            "growth",
            "within",
            "sizes",
            "employers",
            "told",
            "points",
            "true points",
            "held",
            "told from none");
    for (Mix mix : Mix.values()) {
      for (double growth : GROWTHS) {
        for (double correlation : CORRELATIONS) {
          for (Sizes sizes : Sizes.values()) {
            for (int employers : EMPLOYERS) {
              table.row(
                  row(
                      new ChangingBoards(employers, correlation, sizes, SHARE, growth, mix),
                      runs,
                      seed));
            }
          }
        }
      }
    }
    return table.build();
  }

  private static Cell[] row(ChangingBoards boards, int runs, long seed) {
    List<Optional<Change>> changes = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      ChangingBoards.Draw draw = boards.draw(seed * 1_000_003 + run);
      changes.add(ShareTrend.of(draw.jobs(), ChangingBoards.MONTHS).of(draw.naming()));
    }
    List<Change> told = changes.stream().flatMap(Optional::stream).toList();
    double now = told.stream().mapToDouble(Change::now).average().orElse(0);
    double truth = now * (1 - 1 / boards.growth());
    Coverage coverage = new Coverage();
    changes.forEach(
        change -> coverage.add(change.map(of -> of.ratio(CONFIDENCE)), boards.growth()));
    long found = told.stream().filter(change -> change.probability() < 1 - CONFIDENCE).count();
    return new Cell[] {
      Cell.of(boards.mix().name().toLowerCase(Locale.ROOT)),
      Cell.of(boards.growth()),
      Cell.of(boards.correlation()),
      Cell.of(boards.sizes().name().toLowerCase(Locale.ROOT)),
      Cell.of((long) boards.employers()),
      Cell.of(coverage.shareGiven()),
      Cell.of(told.stream().mapToDouble(Change::points).average().orElse(0)),
      Cell.of(truth),
      coverage.given() == 0 ? new Cell.Missing("none") : Cell.of(coverage.share()),
      Cell.of((double) found / Math.max(1, told.size()))
    };
  }
}
