package dev.skillexchange.market.estimate;

/// Effects of strata and employers where strata are too many for [StratumEquations]: the same
/// equations, solved in steps by conjugate gradients, each scaled by its diagonal (Hestenes and
/// Stiefel 1952; Saad, Iterative Methods for Sparse Linear Systems, 2nd ed., section 9.2). A step
/// is one pass over the cells, and the matrix is never made.
///
/// The equations have many solutions, which differ by a constant wherever strata hang together; all
/// of them fit alike, and the steps lead to one.
final class ConjugateGradients implements Effects {
  private static final int STEPS = 1_000;

  /// What may be left, as a share of what there was, in squares.
  private static final double CLOSE = 1e-18;

  private final SweptCells swept;
  private final double[] diagonal;

  ConjugateGradients(SweptCells swept) {
    this.swept = swept;
    this.diagonal = new double[swept.strata()];
    for (int g = 0; g < swept.employers(); g++) {
      for (int at = swept.start(g); at < swept.start(g + 1); at++) {
        double weight = swept.weight(at);
        diagonal[swept.stratum(at)] += weight * (1 - weight / swept.employerWeight(g));
      }
    }
  }

  @Override
  public Fit fit(double[] means) {
    double[] ofEmployers = swept.means(means);
    return swept.fit(means, ofEmployers, solved(swept.left(means, ofEmployers)));
  }

  private double[] solved(double[] left) {
    double[] effects = new double[left.length];
    double[] scaled = scaled(left);
    double[] direction = scaled.clone();
    double size = product(left, scaled);
    double enough = size * CLOSE;
    for (int step = 0; step < STEPS && size > enough; step++) {
      double[] image = swept.withoutEmployers(direction);
      double length = size / product(direction, image);
      for (int s = 0; s < effects.length; s++) {
        effects[s] += length * direction[s];
        left[s] -= length * image[s];
      }
      scaled = scaled(left);
      double next = product(left, scaled);
      for (int s = 0; s < effects.length; s++) {
        direction[s] = scaled[s] + next / size * direction[s];
      }
      size = next;
    }
    return effects;
  }

  private double[] scaled(double[] values) {
    double[] scaled = new double[values.length];
    for (int s = 0; s < scaled.length; s++) {
      scaled[s] = diagonal[s] == 0 ? 0 : values[s] / diagonal[s];
    }
    return scaled;
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int s = 0; s < one.length; s++) {
      sum += one[s] * other[s];
    }
    return sum;
  }
}
