package dev.skillexchange.market.estimate;

/// The cells of employers that have jobs in several strata, one employer after another. An employer
/// with jobs in one cell alone is fitted by its own effect, whatever that of the stratum: it tells
/// nothing of strata and is left out (Correia 2015).
final class SweptCells {
  private final int strata;
  private final int[] starts;
  private final int[] cells;
  private final int[] stratum;
  private final double[] weights;
  private final double[] employerWeights;

  SweptCells(Cells from) {
    int employers = 0;
    int size = 0;
    for (int g = 0; g < from.employers(); g++) {
      if (from.start(g + 1) - from.start(g) > 1) {
        employers++;
        size += from.start(g + 1) - from.start(g);
      }
    }
    this.strata = from.strata();
    this.starts = new int[employers + 1];
    this.employerWeights = new double[employers];
    this.cells = new int[size];
    this.stratum = new int[size];
    this.weights = new double[size];
    take(from);
  }

  private void take(Cells from) {
    int next = 0;
    int employer = 0;
    for (int g = 0; g < from.employers(); g++) {
      if (from.start(g + 1) - from.start(g) > 1) {
        for (int c = from.start(g); c < from.start(g + 1); c++) {
          cells[next] = c;
          stratum[next] = from.stratum(c);
          weights[next] = from.weight(c);
          employerWeights[employer] += weights[next++];
        }
        starts[++employer] = next;
      }
    }
  }

  int strata() {
    return strata;
  }

  int employers() {
    return employerWeights.length;
  }

  /// The first place of an employer; its places end where those of the next begin.
  int start(int employer) {
    return starts[employer];
  }

  /// What an employer's cells count together, above 0.
  double employerWeight(int employer) {
    return employerWeights[employer];
  }

  /// The number of the cell at a place.
  int cell(int at) {
    return cells[at];
  }

  int stratum(int at) {
    return stratum[at];
  }

  double weight(int at) {
    return weights[at];
  }
}
