package dev.skillexchange.market.estimate;

import java.util.Arrays;

/// Cells whose jobs are spread over strata as misreading would spread them, each within its
/// employer.
final class Spread {
  private final Cells cells;

  /// Where the parts of each cell that was read begin.
  private final int[] starts;

  private final int[] parts;
  private final double[] shares;

  private Spread(Cells cells, int[] starts, int[] parts, double[] shares) {
    this.cells = cells;
    this.starts = starts;
    this.parts = parts;
    this.shares = shares;
  }

  /// @param read the cells in which jobs were read
  /// @param belonging for each stratum read the share of its jobs that is in each stratum
  static Spread of(Cells read, Misreading.Shares[] belonging) {
    return new Spreading(read, belonging).spread();
  }

  Cells cells() {
    return cells;
  }

  /// Spreads a sum over the jobs of each cell that was read.
  double[] of(double[] sums) {
    double[] spread = new double[cells.size()];
    for (int read = 0; read < sums.length; read++) {
      if (sums[read] != 0) {
        for (int part = starts[read]; part < starts[read + 1]; part++) {
          spread[parts[part]] += shares[part] * sums[read];
        }
      }
    }
    return spread;
  }

  /// Makes the cells, those of one employer after another.
  private static final class Spreading {
    private final Cells read;
    private final Misreading.Shares[] belonging;
    private final int[] starts;
    private final int[] parts;
    private final double[] shares;
    private final int[] employers;
    private final int[] strata;
    private final double[] jobs;
    private final int[] cellOfStratum;
    private int size;

    Spreading(Cells read, Misreading.Shares[] belonging) {
      this.read = read;
      this.belonging = belonging;
      this.starts = new int[read.size() + 1];
      for (int c = 0; c < read.size(); c++) {
        starts[c + 1] = starts[c] + belonging[read.stratum(c)].strata().length;
      }
      int most = starts[read.size()];
      this.parts = new int[most];
      this.shares = new double[most];
      this.employers = new int[most];
      this.strata = new int[most];
      this.jobs = new double[most];
      this.cellOfStratum = new int[read.strata()];
      Arrays.fill(cellOfStratum, -1);
    }

    Spread spread() {
      for (int g = 0; g < read.employers(); g++) {
        int first = size;
        for (int c = read.start(g); c < read.start(g + 1); c++) {
          spread(c, g, first);
        }
      }
      Cells cells =
          read.rearranged(
              Arrays.copyOf(employers, size),
              Arrays.copyOf(strata, size),
              Arrays.copyOf(jobs, size));
      return new Spread(cells, starts, parts, shares);
    }

    private void spread(int cell, int employer, int first) {
      Misreading.Shares to = belonging[read.stratum(cell)];
      for (int k = 0; k < to.strata().length; k++) {
        int stratum = to.strata()[k];
        int at = cellOfStratum[stratum];
        if (at < first) {
          at = size++;
          cellOfStratum[stratum] = at;
          employers[at] = employer;
          strata[at] = stratum;
        }
        jobs[at] += to.shares()[k] * read.jobs(cell);
        parts[starts[cell] + k] = at;
        shares[starts[cell] + k] = to.shares()[k];
      }
    }
  }
}
