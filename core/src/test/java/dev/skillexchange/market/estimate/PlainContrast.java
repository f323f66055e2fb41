package dev.skillexchange.market.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The contrast by the normal equations with a column for each stratum and employer, every part of
/// every job in a row of its own: the oracle of [Contrasts].
final class PlainContrast {
  private static final double[] FACTORS = {3, -3, 1};

  private final double[] logPay;
  private final int[] strata;
  private final int[] employers;
  private final boolean[] has;
  private final int stratumCount;
  private final int employerCount;
  private final double[] weights;

  /// A part of a job.
  private record Row(int job, int stratum, double share) {}

  PlainContrast(double[] logPay, int[] strata, int[] employers, boolean[] has) {
    this.logPay = logPay;
    this.strata = strata;
    this.employers = employers;
    this.has = has;
    this.stratumCount = Arrays.stream(strata).max().orElseThrow() + 1;
    this.employerCount = Arrays.stream(employers).max().orElseThrow() + 1;
    long[] jobs = new long[employerCount];
    for (int employer : employers) {
      jobs[employer]++;
    }
    this.weights = CappedWeights.of(jobs);
    for (int g = 0; g < employerCount; g++) {
      weights[g] /= jobs[g];
    }
  }

  /// The difference, followed by the difference without each employer in turn.
  double[] differences(Misreading misreading) {
    double[] differences = new double[employerCount + 1];
    for (int times = 0; times < FACTORS.length; times++) {
      double[] slopes = slopes(misreading.repeated(stratumCount, times));
      for (int i = 0; i < slopes.length; i++) {
        differences[i] += FACTORS[times] * slopes[i];
      }
    }
    return differences;
  }

  private double[] slopes(Misreading.Shares[] shares) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < strata.length; i++) {
      Misreading.Shares of = shares[strata[i]];
      for (int k = 0; k < of.strata().length; k++) {
        rows.add(new Row(i, of.strata()[k], of.shares()[k]));
      }
    }
    double[] having = new double[has.length];
    for (int i = 0; i < has.length; i++) {
      having[i] = has[i] ? 1 : 0;
    }
    double[] ofHaving = effects(rows, having);
    double[] ofPay = effects(rows, logPay);
    double[] squares = sums(rows, having, ofHaving, having, ofHaving);
    double[] products = sums(rows, having, ofHaving, logPay, ofPay);
    double[] slopes = new double[employerCount + 1];
    slopes[0] = Arrays.stream(products).sum() / Arrays.stream(squares).sum();
    for (int g = 0; g < employerCount; g++) {
      slopes[g + 1] =
          (Arrays.stream(products).sum() - products[g])
              / (Arrays.stream(squares).sum() - squares[g]);
    }
    return slopes;
  }

  /// By employer the products of what the effects leave, less the covariance of the parts of a job.
  private double[] sums(
      List<Row> rows, double[] one, double[] ofOne, double[] other, double[] ofOther) {
    double[] sums = new double[employerCount];
    double[] jobs = new double[employerCount];
    double[][] moments = new double[strata.length][3];
    for (Row row : rows) {
      int employer = employers[row.job()];
      double a = ofOne[row.stratum()];
      double b = ofOther[row.stratum()];
      sums[employer] +=
          weights[employer]
              * row.share()
              * (one[row.job()] - a - ofOne[stratumCount + employer])
              * (other[row.job()] - b - ofOther[stratumCount + employer]);
      moments[row.job()][0] += row.share() * a * b;
      moments[row.job()][1] += row.share() * a;
      moments[row.job()][2] += row.share() * b;
      jobs[employer] += row.share();
    }
    for (int i = 0; i < strata.length; i++) {
      double covariance = moments[i][0] - moments[i][1] * moments[i][2];
      sums[employers[i]] -= weights[employers[i]] * covariance / jobs[employers[i]];
    }
    return sums;
  }

  /// The effects of strata, then of employers; one that depends on others is 0.
  private double[] effects(List<Row> rows, double[] values) {
    int size = stratumCount + employerCount;
    double[][] equations = new double[size][size + 1];
    for (Row row : rows) {
      int[] columns = {row.stratum(), stratumCount + employers[row.job()]};
      double weight = row.share() * weights[employers[row.job()]];
      for (int a : columns) {
        for (int b : columns) {
          equations[a][b] += weight;
        }
        equations[a][size] += weight * values[row.job()];
      }
    }
    return solved(equations);
  }

  private static double[] solved(double[][] equations) {
    int size = equations.length;
    boolean[] known = new boolean[size];
    for (int pivot = 0; pivot < size; pivot++) {
      known[pivot] = equations[pivot][pivot] > 1e-12;
      for (int row = 0; known[pivot] && row < size; row++) {
        double factor = equations[row][pivot] / equations[pivot][pivot];
        for (int column = 0; row != pivot && column <= size; column++) {
          equations[row][column] -= factor * equations[pivot][column];
        }
      }
    }
    double[] solved = new double[size];
    for (int i = 0; i < size; i++) {
      solved[i] = known[i] ? equations[i][size] / equations[i][i] : 0;
    }
    return solved;
  }
}
