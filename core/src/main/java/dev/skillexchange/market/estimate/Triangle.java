package dev.skillexchange.market.estimate;

/// The factor of a symmetric positive semidefinite matrix by Cholesky's method, kept within the
/// envelope of its rows.
///
/// An unknown that depends on those before it is set to 0, which solves equations that agree with
/// each other: effects of strata are known up to a constant wherever strata hang together.
final class Triangle {
  /// What is left of a diagonal entry, as a share of it, where only rounding is left.
  private static final double NOTHING = 1e-12;

  private final int[] firsts;
  private final double[][] rows;
  private final double[] inverses;

  private Triangle(int[] firsts, double[][] rows) {
    this.firsts = firsts;
    this.rows = rows;
    this.inverses = new double[rows.length];
  }

  /// Factors a matrix.
  ///
  /// @param firsts the first column of each row that is kept, at most the row's own
  /// @param rows the lower triangle, each row from its first column to the diagonal; overwritten
  static Triangle of(int[] firsts, double[][] rows) {
    Triangle triangle = new Triangle(firsts, rows);
    for (int i = 0; i < rows.length; i++) {
      triangle.factor(i);
    }
    return triangle;
  }

  private void factor(int i) {
    double[] row = rows[i];
    int first = firsts[i];
    for (int j = first; j < i; j++) {
      int from = Math.max(first, firsts[j]);
      row[j - first] =
          (row[j - first] - product(row, from - first, rows[j], from - firsts[j], j - from))
              * inverses[j];
    }
    double left = row[i - first] - product(row, 0, row, 0, i - first);
    inverses[i] = left > NOTHING * row[i - first] ? 1 / Math.sqrt(left) : 0;
  }

  private static double product(double[] one, int from, double[] other, int start, int length) {
    double even = 0;
    double odd = 0;
    int k = 0;
    for (; k + 1 < length; k += 2) {
      even += one[from + k] * other[start + k];
      odd += one[from + k + 1] * other[start + k + 1];
    }
    return k < length ? even + odd + one[from + k] * other[start + k] : even + odd;
  }

  /// Solves for a right side, in the place of which the solution is put.
  void solve(double[] right) {
    for (int i = 0; i < rows.length; i++) {
      int first = firsts[i];
      right[i] = (right[i] - product(rows[i], 0, right, first, i - first)) * inverses[i];
    }
    for (int i = rows.length - 1; i >= 0; i--) {
      right[i] *= inverses[i];
      int first = firsts[i];
      for (int j = first; j < i; j++) {
        right[j] -= rows[i][j - first] * right[i];
      }
    }
  }
}
