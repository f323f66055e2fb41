package dev.skillexchange.market.estimate;

import java.util.Arrays;
import java.util.Optional;

/// The regression of the logarithm of pay on having something, with effects of strata and, where
/// asked, of employers partialled out (Frisch and Waugh 1933): of pay once, of having it for each
/// question.
final class Regression {
  private final Cells cells;
  private final Alternating effects;
  private final double[] residuals;
  private final double[] cellResiduals;
  private final double[] strataOfPay;
  private final Optional<SplitJobs> split;

  /// What each employer adds to the slope: the slope is the sum of products over the sum of squares
  /// of what is left of having it.
  static final class Scores {
    private final double[] squares;
    private final double[] products;

    Scores(double[] squares, double[] products) {
      this.squares = squares;
      this.products = products;
    }

    double[] squares() {
      return squares;
    }

    double[] products() {
      return products;
    }

    double slope() {
      return Arrays.stream(products).sum() / Arrays.stream(squares).sum();
    }

    /// The slope without each employer in turn.
    double[] slopesWithout() {
      double square = Arrays.stream(squares).sum();
      double product = Arrays.stream(products).sum();
      double[] slopes = new double[squares.length];
      for (int g = 0; g < slopes.length; g++) {
        slopes[g] = (product - products[g]) / (square - squares[g]);
      }
      return slopes;
    }
  }

  Regression(double[] logPay, Cells cells, boolean employers, Optional<SplitJobs> split) {
    this.cells = cells;
    this.split = split;
    this.effects = new Alternating(cells, employers);
    double[] means = new double[cells.size()];
    for (int i = 0; i < logPay.length; i++) {
      for (int part = cells.start(i); part < cells.start(i + 1); part++) {
        int cell = cells.cell(part);
        means[cell] += cells.share(part) * logPay[i] / cells.jobs(cell);
      }
    }
    Alternating.Fit pay = effects.fit(means, 1e-7, 1_000);
    double[] fit = pay.cells();
    this.strataOfPay = pay.strata();
    this.residuals = new double[cells.parts()];
    this.cellResiduals = new double[cells.size()];
    for (int i = 0; i < logPay.length; i++) {
      for (int part = cells.start(i); part < cells.start(i + 1); part++) {
        int cell = cells.cell(part);
        residuals[part] = cells.share(part) * (logPay[i] - fit[cell]);
        cellResiduals[cell] += residuals[part];
      }
    }
  }

  /// The scores of the jobs that have it, each named once.
  Scores of(int[] having) {
    double[] count = new double[cells.size()];
    double[] sum = new double[cells.size()];
    for (int job : having) {
      for (int part = cells.start(job); part < cells.start(job + 1); part++) {
        count[cells.cell(part)] += cells.share(part);
        sum[cells.cell(part)] += residuals[part];
      }
    }
    double[] shares = new double[count.length];
    for (int c = 0; c < shares.length; c++) {
      shares[c] = count[c] / cells.jobs(c);
    }
    Alternating.Fit effect = effects.fit(shares, 1e-4, 60);
    double[] fit = effect.cells();
    double[] squares = new double[cells.employers()];
    double[] products = new double[cells.employers()];
    for (int c = 0; c < fit.length; c++) {
      double without = cells.jobs(c) - count[c];
      double square = count[c] * (1 - fit[c]) * (1 - fit[c]) + without * fit[c] * fit[c];
      squares[cells.employer(c)] += cells.jobWeight(c) * square;
      products[cells.employer(c)] += cells.jobWeight(c) * (sum[c] - fit[c] * cellResiduals[c]);
    }
    split.ifPresent(jobs -> {
      jobs.subtract(effect.strata(), effect.strata(), squares);
      jobs.subtract(effect.strata(), strataOfPay, products);
    });
    return new Scores(squares, products);
  }
}
