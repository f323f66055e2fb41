package dev.skillexchange.evaluation.statistics;

import dev.skillexchange.evaluation.report.Report;
import java.util.List;

/// All estimates on simulated markets.
public final class SimulationReport {
  private SimulationReport() {}

  /// Simulates.
  ///
  /// @param runs of each cell of the grid and of each contrast; what takes as long gets a quarter
  /// @param seed of the markets; the same seed gives the same report
  public static Report of(int runs, long seed) {
    List<PayCell> cells = PayGrid.run(runs, seed);
    int fewer = Math.max(1, runs / 4);
    return new Report(
        "%,d runs a cell of the grid and a contrast, %,d of the others, seed %d"
            .formatted(runs, fewer, seed),
        PayGrid.coverage(cells),
        PayGrid.widths(cells),
        PayGrid.worst(cells, runs),
        WrongLevels.table(),
        OpenEndedRuns.table(fewer, seed),
        TimeOpenRuns.table(fewer, seed),
        LiftRuns.table(fewer, seed),
        TrendRuns.table(fewer, seed),
        ContrastRuns.guises(runs, seed),
        ContrastRuns.falseFinds(fewer, seed));
  }
}
