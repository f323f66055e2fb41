package dev.skillexchange.market.estimate;

/// The least-squares fit of means of cells by an effect for each stratum and, where asked, one for
/// each employer: each in turn is set to the weighted mean of what the other leaves, until nothing
/// moves (alternating projections, von Neumann 1949; Guimaraes and Portugal 2010).
final class Alternating {
  private final Cells cells;
  private final boolean employers;
  private final double[] weight;
  private final double[] stratumWeight;
  private final double[] employerWeight;

  Alternating(Cells cells, boolean employers) {
    this.cells = cells;
    this.employers = employers;
    this.weight = new double[cells.size()];
    this.stratumWeight = new double[cells.strata()];
    this.employerWeight = new double[cells.employers()];
    for (int c = 0; c < weight.length; c++) {
      weight[c] = cells.jobs(c) * cells.jobWeight(c);
      stratumWeight[cells.stratum(c)] += weight[c];
      employerWeight[cells.employer(c)] += weight[c];
    }
  }

  /// The fitted value of each cell.
  double[] fit(double[] means, double close, int steps) {
    double[] byStratum = new double[cells.strata()];
    double[] byEmployer = new double[cells.employers()];
    double change = Double.MAX_VALUE;
    for (int step = 0; step < steps && change > close; step++) {
      change = strata(means, byStratum, byEmployer);
      if (!employers) {
        break;
      }
      employers(means, byStratum, byEmployer);
    }
    double[] fit = new double[cells.size()];
    for (int c = 0; c < fit.length; c++) {
      fit[c] = byStratum[cells.stratum(c)] + byEmployer[cells.employer(c)];
    }
    return fit;
  }

  private double strata(double[] means, double[] byStratum, double[] byEmployer) {
    double[] sums = new double[byStratum.length];
    for (int c = 0; c < means.length; c++) {
      sums[cells.stratum(c)] += weight[c] * (means[c] - byEmployer[cells.employer(c)]);
    }
    double change = 0;
    for (int s = 0; s < sums.length; s++) {
      double next = stratumWeight[s] == 0 ? 0 : sums[s] / stratumWeight[s];
      change = Math.max(change, Math.abs(next - byStratum[s]));
      byStratum[s] = next;
    }
    return change;
  }

  private void employers(double[] means, double[] byStratum, double[] byEmployer) {
    double[] sums = new double[byEmployer.length];
    for (int c = 0; c < means.length; c++) {
      sums[cells.employer(c)] += weight[c] * (means[c] - byStratum[cells.stratum(c)]);
    }
    for (int g = 0; g < sums.length; g++) {
      byEmployer[g] = employerWeight[g] == 0 ? 0 : sums[g] / employerWeight[g];
    }
  }
}
