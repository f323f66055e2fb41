package dev.skillexchange.market.estimate;

/// Effects of strata and employers, each in turn set to the weighted mean of what the other leaves,
/// until nothing moves (alternating projections, von Neumann 1949; Guimaraes and Portugal 2010):
/// the oracle of [Effects].
///
/// One sweep sets the employers and gathers the sums of the strata for the next.
final class Alternating {
  private static final int SWEEPS = 10_000;

  private final SweptCells swept;
  private final double[] stratumWeights;

  Alternating(SweptCells swept) {
    this.swept = swept;
    this.stratumWeights = new double[swept.strata()];
    for (int at = 0; at < swept.start(swept.employers()); at++) {
      stratumWeights[swept.stratum(at)] += swept.weight(at);
    }
  }

  double[] fit(double[] means) {
    double[] byStratum = new double[stratumWeights.length];
    double[] byEmployer = new double[swept.employers()];
    double change = set(byStratum, sweep(means, byStratum, byEmployer, false));
    for (int i = 0; i < SWEEPS && change > 1e-13; i++) {
      change = set(byStratum, sweep(means, byStratum, byEmployer, true));
    }
    double[] fit = means.clone();
    for (int g = 0; g < byEmployer.length; g++) {
      for (int at = swept.start(g); at < swept.start(g + 1); at++) {
        fit[swept.cell(at)] = byStratum[swept.stratum(at)] + byEmployer[g];
      }
    }
    return fit;
  }

  private double[] sweep(
      double[] means, double[] byStratum, double[] byEmployer, boolean settingEmployers) {
    double[] sums = new double[byStratum.length];
    for (int g = 0; g < byEmployer.length; g++) {
      int end = swept.start(g + 1);
      if (settingEmployers) {
        double sum = 0;
        for (int at = swept.start(g); at < end; at++) {
          sum += swept.weight(at) * (means[swept.cell(at)] - byStratum[swept.stratum(at)]);
        }
        byEmployer[g] = sum / swept.employerWeight(g);
      }
      for (int at = swept.start(g); at < end; at++) {
        sums[swept.stratum(at)] += swept.weight(at) * (means[swept.cell(at)] - byEmployer[g]);
      }
    }
    return sums;
  }

  private double set(double[] byStratum, double[] sums) {
    double change = 0;
    for (int s = 0; s < sums.length; s++) {
      double next = stratumWeights[s] == 0 ? 0 : sums[s] / stratumWeights[s];
      change = Math.max(change, Math.abs(next - byStratum[s]));
      byStratum[s] = next;
    }
    return change;
  }
}
