package dev.skillexchange.evaluation.statistics;

import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.evaluation.statistics.PayCell.Figure;
import dev.skillexchange.testkit.simulation.PayMarket;
import dev.skillexchange.testkit.simulation.Sizes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The grid of markets over which intervals are judged.
final class PayGrid {
  private static final int[] EMPLOYERS = {6, 13, 36, 100, 500};
  private static final double[] CORRELATIONS = {0, 0.5, 0.8};
  private static final double[] STATING = {0.2, 0.6, 1};
  private static final double WRONG_LEVELS = 0.08;

  private PayGrid() {}

  /// Runs every cell.
  static List<PayCell> run(int runs, long seed) {
    List<PayCell> cells = new ArrayList<>();
    for (int employers : EMPLOYERS) {
      for (double correlation : CORRELATIONS) {
        for (Sizes sizes : Sizes.values()) {
          for (double stating : STATING) {
            PayMarket market = new PayMarket(employers, correlation, sizes, stating, WRONG_LEVELS);
            cells.add(new PayCell(market).run(runs, seed + cells.size()));
          }
        }
      }
    }
    return cells;
  }

  /// The share of intervals that hold the truth, in each cell.
  static Table coverage(List<PayCell> cells) {
    return table(
        "coverage",
        "Intervals that hold the truth (share of runs with one)",
        cells,
        of ->
            of.shareGiven() > 0.995
                ? String.format(Locale.ROOT, "%.3f", of.share())
                : String.format(Locale.ROOT, "%.3f (%.2f)", of.share(), of.shareGiven()));
  }

  /// The mean width of the intervals, in each cell.
  static Table widths(List<PayCell> cells) {
    return table(
        "width",
        "Mean width of the intervals, as a part of the truth",
        cells,
        of -> String.format(Locale.ROOT, "%.3f", of.width()));
  }

  private interface Shown {
    String of(Coverage coverage);
  }

  private static Table table(String name, String title, List<PayCell> cells, Shown shown) {
    List<String> columns = new ArrayList<>(List.of("employers", "within", "sizes", "stating"));
    for (Figure figure : Figure.values()) {
      columns.add(figure.shown);
    }
    Table.Builder table = Table.named(name, title, columns.toArray(String[]::new));
    for (PayCell cell : cells) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of((long) cell.market().employers()));
      row.add(Cell.of(String.format(Locale.ROOT, "%.1f", cell.market().correlation())));
      row.add(Cell.of(cell.market().sizes().name().toLowerCase(Locale.ROOT)));
      row.add(Cell.of(String.format(Locale.ROOT, "%.1f", cell.market().stating())));
      for (Figure figure : Figure.values()) {
        Coverage of = cell.of(figure);
        row.add(of.given() == 0 ? new Cell.Missing("none") : Cell.of(shown.of(of)));
      }
      table.row(row.toArray(Cell[]::new));
    }
    return table.build();
  }

  /// For each figure the cell with the least coverage among those with enough intervals, and all
  /// the intervals of the others together.
  static Table worst(List<PayCell> cells, int runs) {
    Table.Builder table =
        Table.named(
            "worst",
            "The cell with the least coverage",
            "figure",
            "cells",
            "coverage",
            "median cell",
            "where few are given",
            "below the bar");
    for (Figure figure : Figure.values()) {
      Coverage few = new Coverage();
      List<Double> shares = new ArrayList<>();
      long below = 0;
      for (PayCell cell : cells) {
        Coverage of = cell.of(figure);
        below += of.below() ? 1 : 0;
        if (of.given() * 4 >= runs) {
          shares.add(of.share());
        } else {
          few.add(of);
        }
      }
      shares.sort(null);
      table.row(
          Cell.of(figure.shown),
          Cell.of((long) shares.size()),
          shares.isEmpty() ? new Cell.Missing("none") : Cell.of(shares.getFirst()),
          shares.isEmpty() ? new Cell.Missing("none") : Cell.of(shares.get(shares.size() / 2)),
          few.given() == 0 ? new Cell.Missing("none") : Cell.of(few.share()),
          Cell.of(below));
    }
    return table.build();
  }
}
