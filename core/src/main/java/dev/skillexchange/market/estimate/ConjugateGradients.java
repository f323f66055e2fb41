package dev.skillexchange.market.estimate;

import java.util.Arrays;

/// Effects of strata with employers held fixed. With the effect of each employer put as what strata
/// leave of its mean, the normal equations have one row for each stratum; they are solved in steps
/// by conjugate gradients, each scaled by its diagonal (Hestenes and Stiefel 1952; Saad, Iterative
/// Methods for Sparse Linear Systems, 2nd ed., section 9.2). A step is one pass over the cells, and
/// the matrix is never made.
///
/// The equations have many solutions, which differ by a constant wherever strata hang together; all
/// of them fit alike, and the steps lead to one.
final class ConjugateGradients implements Effects {
  private static final int COLUMNS = Columns.MOST;
  private static final int STEPS = 1_000;

  /// What rounding leaves, in squares: weights sum to 1, and what jobs have is of the order of 1.
  private static final double NOTHING = 1e-30;

  private final Belonging belonging;
  private final SweptCells swept;

  /// What the jobs that belong to each stratum count together.
  private final double[] weights;

  /// One over what each stratum has on the diagonal, save that misread jobs of one employer are
  /// taken apart; 0 where employers leave nothing of it.
  private final double[] inverses;

  ConjugateGradients(SweptCells swept, Belonging belonging) {
    this.belonging = belonging;
    this.swept = swept;
    double[] alone = swept.alone();
    this.weights = belonging.sums(plus(swept.weights(), alone), 1);
    this.inverses = inverses(alone);
  }

  private double[] inverses(double[] alone) {
    double[] diagonal = belonging.sums(swept.weights(), 1);
    double[] fixed = belonging.sumsBySquares(swept.squares());
    double[] ofAlone = belonging.sums(alone, 1);
    double[] fixedAlone = belonging.sumsBySquares(alone);
    for (int s = 0; s < diagonal.length; s++) {
      diagonal[s] = (diagonal[s] - fixed[s]) + (ofAlone[s] - fixedAlone[s]);
      diagonal[s] = diagonal[s] > 1e-12 * weights[s] ? 1 / diagonal[s] : 0;
    }
    return diagonal;
  }

  private static double[] plus(double[] one, double[] other) {
    double[] sums = new double[one.length];
    for (int s = 0; s < sums.length; s++) {
      sums[s] = one[s] + other[s];
    }
    return sums;
  }

  @Override
  public double[] of(double[] sums, double[] near, double close) {
    double[] right = belonging.sums(sums, COLUMNS).clone();
    return new Solution(right, near.clone(), close).effects();
  }

  /// Columns on the way to being solved, each at its own pace.
  private final class Solution {
    private final double[] effects;
    private final double[] left;
    private final double[] direction;
    private final double[] size = new double[COLUMNS];
    private final double[] before = new double[COLUMNS];
    private final double[] factors = new double[COLUMNS];
    private final double[] enough = new double[COLUMNS];

    /// Scratch of a step.
    private final double[] averages;

    private final double[] means;
    private final double[] image;

    Solution(double[] right, double[] near, double close) {
      this.left = right;
      this.effects = near;
      this.direction = new double[right.length];
      this.averages = new double[right.length];
      this.means = new double[right.length];
      this.image = new double[right.length];
      measure();
      for (int j = 0; j < COLUMNS; j++) {
        enough[j] = Math.max(NOTHING, size[j] * close);
      }
      reckon(near);
      for (int i = 0; i < left.length; i++) {
        left[i] -= image[i];
      }
      turn();
    }

    double[] effects() {
      for (int step = 0; step < STEPS && !isClose(); step++) {
        reckon(direction);
        lengths();
        for (int s = 0; s < left.length; s += COLUMNS) {
          for (int j = 0; j < COLUMNS; j++) {
            effects[s + j] += factors[j] * direction[s + j];
            left[s + j] -= factors[j] * image[s + j];
          }
        }
        System.arraycopy(size, 0, before, 0, COLUMNS);
        turn();
      }
      return effects;
    }

    /// Puts the left side of the equations into [#image].
    private void reckon(double[] effects) {
      swept.employerMeans(belonging.averages(effects, COLUMNS, averages), means);
      double[] sums = belonging.sums(means, COLUMNS, image);
      for (int s = 0; s < weights.length; s++) {
        double weight = weights[s];
        for (int i = s * COLUMNS; i < (s + 1) * COLUMNS; i++) {
          image[i] = weight * effects[i] - sums[i];
        }
      }
    }

    private boolean isClose() {
      for (int j = 0; j < COLUMNS; j++) {
        if (size[j] > enough[j]) {
          return false;
        }
      }
      return true;
    }

    /// How far each column goes; one that is close enough goes no further.
    private void lengths() {
      Arrays.fill(factors, 0);
      for (int s = 0; s < left.length; s += COLUMNS) {
        for (int j = 0; j < COLUMNS; j++) {
          factors[j] += direction[s + j] * image[s + j];
        }
      }
      for (int j = 0; j < COLUMNS; j++) {
        factors[j] = size[j] > enough[j] ? size[j] / factors[j] : 0;
      }
    }

    private void measure() {
      Arrays.fill(size, 0);
      for (int s = 0; s < inverses.length; s++) {
        double inverse = inverses[s];
        for (int j = 0; j < COLUMNS; j++) {
          double value = left[s * COLUMNS + j];
          size[j] += value * value * inverse;
        }
      }
    }

    /// Turns from what each column had before, where it had anything.
    private void turn() {
      measure();
      for (int j = 0; j < COLUMNS; j++) {
        factors[j] = before[j] == 0 ? 0 : size[j] / before[j];
      }
      for (int s = 0; s < inverses.length; s++) {
        double inverse = inverses[s];
        int at = s * COLUMNS;
        for (int j = 0; j < COLUMNS; j++) {
          direction[at + j] = inverse * left[at + j] + factors[j] * direction[at + j];
        }
      }
    }
  }
}
