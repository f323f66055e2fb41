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

  /// What may be left, as a share of what there was, in squares.
  private static final double CLOSE = 1e-21;

  /// What rounding leaves, in squares: weights sum to 1, and what jobs have is of the order of 1.
  private static final double NOTHING = 1e-30;

  private final Belonging belonging;
  private final SweptCells swept;

  /// What the jobs that belong to each stratum count together.
  private final double[] weights;

  /// One over what each stratum has on the diagonal, save that misread jobs of one employer are
  /// taken apart; 0 where employers leave nothing of it.
  private final double[] inverses;

  ConjugateGradients(Cells cells, Belonging belonging) {
    this.belonging = belonging;
    this.swept = new SweptCells(cells);
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
  public double[] of(double[] sums, double[] near) {
    return new Solution(belonging.sums(sums, COLUMNS), near.clone()).effects();
  }

  /// The left side of the equations.
  private double[] image(double[] effects) {
    double[] means = swept.employerMeans(belonging.averages(effects, COLUMNS));
    double[] image = belonging.sums(means, COLUMNS);
    for (int i = 0; i < image.length; i++) {
      image[i] = weights[i / COLUMNS] * effects[i] - image[i];
    }
    return image;
  }

  /// Columns on the way to being solved, each at its own pace.
  private final class Solution {
    private final double[] effects;
    private final double[] left;
    private final double[] direction;
    private final double[] size;
    private final double[] enough = new double[COLUMNS];

    Solution(double[] right, double[] near) {
      this.left = right;
      this.effects = near;
      this.direction = new double[right.length];
      this.size = new double[COLUMNS];
      measure();
      for (int j = 0; j < COLUMNS; j++) {
        enough[j] = Math.max(NOTHING, size[j] * CLOSE);
      }
      double[] image = image(near);
      for (int i = 0; i < left.length; i++) {
        left[i] -= image[i];
      }
      turn(new double[COLUMNS]);
    }

    double[] effects() {
      for (int step = 0; step < STEPS && !isClose(); step++) {
        double[] image = image(direction);
        double[] lengths = lengths(image);
        for (int i = 0; i < effects.length; i++) {
          effects[i] += lengths[i % COLUMNS] * direction[i];
          left[i] -= lengths[i % COLUMNS] * image[i];
        }
        turn(size.clone());
      }
      return effects;
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
    private double[] lengths(double[] image) {
      double[] lengths = new double[COLUMNS];
      for (int i = 0; i < image.length; i++) {
        lengths[i % COLUMNS] += direction[i] * image[i];
      }
      for (int j = 0; j < COLUMNS; j++) {
        lengths[j] = size[j] > enough[j] ? size[j] / lengths[j] : 0;
      }
      return lengths;
    }

    private void measure() {
      Arrays.fill(size, 0);
      for (int i = 0; i < left.length; i++) {
        size[i % COLUMNS] += left[i] * left[i] * inverses[i / COLUMNS];
      }
    }

    private void turn(double[] before) {
      measure();
      for (int i = 0; i < left.length; i++) {
        double kept = before[i % COLUMNS] == 0 ? 0 : size[i % COLUMNS] / before[i % COLUMNS];
        direction[i] = inverses[i / COLUMNS] * left[i] + kept * direction[i];
      }
    }
  }
}
