package dev.skillexchange.market.estimate;

import java.util.stream.IntStream;

/// The least-squares fit of means of cells by an effect for each stratum and, where asked, one for
/// each employer: each in turn is set to the weighted mean of what the other leaves, until nothing
/// moves (alternating projections, von Neumann 1949; Guimaraes and Portugal 2010).
///
/// One sweep sets the employers and gathers the sums of the strata for the next. An employer with
/// jobs in one cell alone is fitted by its own effect, whatever that of the stratum: it moves
/// nothing and is left out of the sweeps, which then settle sooner (Correia 2015).
final class Alternating {
  private final boolean employers;
  private final int[] employerStarts;
  private final int[] stratum;
  private final double[] weight;
  private final double[] stratumWeight;
  private final double[] employerWeight;

  /// Those that are swept.
  private final int[] swept;

  Alternating(Cells cells, boolean employers) {
    this.employers = employers;
    this.weight = new double[cells.size()];
    this.stratum = new int[cells.size()];
    this.stratumWeight = new double[cells.strata()];
    this.employerWeight = new double[cells.employers()];
    this.employerStarts = new int[cells.employers() + 1];
    for (int c = 0; c < weight.length; c++) {
      weight[c] = cells.jobs(c) * cells.jobWeight(c);
      stratum[c] = cells.stratum(c);
      employerWeight[cells.employer(c)] += weight[c];
      employerStarts[cells.employer(c) + 1] = c + 1;
    }
    for (int g = 0; g < employerWeight.length; g++) {
      employerStarts[g + 1] = Math.max(employerStarts[g], employerStarts[g + 1]);
    }
    this.swept =
        IntStream.range(0, employerWeight.length)
            .filter(g -> !employers || employerStarts[g + 1] - employerStarts[g] > 1)
            .toArray();
    for (int g : swept) {
      for (int c = employerStarts[g]; c < employerStarts[g + 1]; c++) {
        stratumWeight[stratum[c]] += weight[c];
      }
    }
  }

  /// The fitted value of each cell, and the effect of each stratum.
  static final class Fit {
    private final double[] cells;
    private final double[] strata;

    Fit(double[] cells, double[] strata) {
      this.cells = cells;
      this.strata = strata;
    }

    double[] cells() {
      return cells;
    }

    double[] strata() {
      return strata;
    }
  }

  /// Fits.
  ///
  /// @param close how little an effect may move in the last sweep
  Fit fit(double[] means, double close, int sweeps) {
    double[] byStratum = new double[stratumWeight.length];
    double[] byEmployer = new double[employerWeight.length];
    double[] sums = sweep(means, byStratum, byEmployer, false);
    double change = set(byStratum, sums);
    for (int i = 0; employers && i < sweeps && change > close; i++) {
      change = set(byStratum, sweep(means, byStratum, byEmployer, true));
    }
    double[] fit = means.clone();
    for (int g : swept) {
      for (int c = employerStarts[g]; c < employerStarts[g + 1]; c++) {
        fit[c] = byStratum[stratum[c]] + byEmployer[g];
      }
    }
    return new Fit(fit, byStratum);
  }

  private double[] sweep(
      double[] means, double[] byStratum, double[] byEmployer, boolean settingEmployers) {
    double[] sums = new double[byStratum.length];
    for (int g : swept) {
      int end = employerStarts[g + 1];
      if (settingEmployers && employerWeight[g] > 0) {
        double sum = 0;
        for (int c = employerStarts[g]; c < end; c++) {
          sum += weight[c] * (means[c] - byStratum[stratum[c]]);
        }
        byEmployer[g] = sum / employerWeight[g];
      }
      for (int c = employerStarts[g]; c < end; c++) {
        sums[stratum[c]] += weight[c] * (means[c] - byEmployer[g]);
      }
    }
    return sums;
  }

  private double set(double[] byStratum, double[] sums) {
    double change = 0;
    for (int s = 0; s < sums.length; s++) {
      double next = stratumWeight[s] == 0 ? 0 : sums[s] / stratumWeight[s];
      change = Math.max(change, Math.abs(next - byStratum[s]));
      byStratum[s] = next;
    }
    return change;
  }
}
