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

  int size() {
    return cells.length;
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

  /// The mean of each employer.
  ///
  /// @param means of all cells
  double[] means(double[] means) {
    double[] ofEmployers = new double[employers()];
    for (int g = 0; g < ofEmployers.length; g++) {
      double sum = 0;
      for (int at = starts[g]; at < starts[g + 1]; at++) {
        sum += weights[at] * means[cells[at]];
      }
      ofEmployers[g] = sum / employerWeights[g];
    }
    return ofEmployers;
  }

  /// What the means of employers leave of each stratum: the right side of the equations of strata.
  double[] left(double[] means, double[] ofEmployers) {
    double[] left = new double[strata];
    for (int g = 0; g < ofEmployers.length; g++) {
      for (int at = starts[g]; at < starts[g + 1]; at++) {
        left[stratum[at]] += weights[at] * (means[cells[at]] - ofEmployers[g]);
      }
    }
    return left;
  }

  /// The same of values of strata, of which every cell has that of its own: the left side.
  double[] withoutEmployers(double[] ofStrata) {
    double[] left = new double[strata];
    for (int g = 0; g < employerWeights.length; g++) {
      double mean = mean(g, ofStrata);
      for (int at = starts[g]; at < starts[g + 1]; at++) {
        left[stratum[at]] += weights[at] * (ofStrata[stratum[at]] - mean);
      }
    }
    return left;
  }

  private double mean(int employer, double[] ofStrata) {
    double sum = 0;
    for (int at = starts[employer]; at < starts[employer + 1]; at++) {
      sum += weights[at] * ofStrata[stratum[at]];
    }
    return sum / employerWeights[employer];
  }

  /// The fit by effects of strata; the effect of an employer is what they leave of its mean. Cells
  /// that are left out are fitted by their own means.
  Effects.Fit fit(double[] means, double[] ofEmployers, double[] ofStrata) {
    double[] fit = means.clone();
    for (int g = 0; g < ofEmployers.length; g++) {
      double own = ofEmployers[g] - mean(g, ofStrata);
      for (int at = starts[g]; at < starts[g + 1]; at++) {
        fit[cells[at]] = ofStrata[stratum[at]] + own;
      }
    }
    return new Effects.Fit(fit, ofStrata);
  }
}
