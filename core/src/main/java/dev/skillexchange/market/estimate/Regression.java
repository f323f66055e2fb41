package dev.skillexchange.market.estimate;

import java.util.Optional;

/// The regression of the logarithm of pay on having something, with effects of strata and, where
/// asked, of employers partialled out (Frisch and Waugh 1933): of pay once, of having it for each
/// question.
final class Regression {
  private final Spread spread;
  private final Cells cells;
  private final Effects effects;
  private final double[] payFit;
  private final double[] strataOfPay;

  /// What the fit leaves of the pay of each cell's jobs together.
  private final double[] residuals;

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
      return sum(products) / sum(squares);
    }

    /// The slope without each employer in turn.
    double[] slopesWithout() {
      double square = sum(squares);
      double product = sum(products);
      double[] slopes = new double[squares.length];
      for (int g = 0; g < slopes.length; g++) {
        slopes[g] = (product - products[g]) / (square - squares[g]);
      }
      return slopes;
    }

    /// In a plain loop: streams sum twice over, to lose no digit.
    private static double sum(double[] values) {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      return sum;
    }
  }

  /// @param all the sums of all jobs by the cells in which they were read
  Regression(PaidJobs.Sums all, Spread spread, boolean employers, Optional<SplitJobs> split) {
    this.spread = spread;
    this.cells = spread.cells();
    this.split = split;
    this.effects = Effects.of(cells, employers);
    double[] sums = spread.of(all.pay());
    Effects.Fit fit = effects.fit(means(sums));
    this.payFit = fit.cells();
    this.strataOfPay = fit.strata();
    this.residuals = sums;
    for (int c = 0; c < sums.length; c++) {
      residuals[c] -= cells.jobs(c) * payFit[c];
    }
  }

  private double[] means(double[] sums) {
    double[] means = new double[sums.length];
    for (int c = 0; c < means.length; c++) {
      means[c] = sums[c] / cells.jobs(c);
    }
    return means;
  }

  /// The scores of the jobs that have it.
  ///
  /// @param having their sums by the cells in which they were read
  Scores of(PaidJobs.Sums having) {
    double[] count = spread.of(having.jobs());
    double[] pay = spread.of(having.pay());
    Effects.Fit effect = effects.fit(means(count));
    double[] fit = effect.cells();
    double[] squares = new double[cells.employers()];
    double[] products = new double[cells.employers()];
    for (int c = 0; c < fit.length; c++) {
      double without = cells.jobs(c) - count[c];
      double square = count[c] * (1 - fit[c]) * (1 - fit[c]) + without * fit[c] * fit[c];
      double product = pay[c] - count[c] * payFit[c] - fit[c] * residuals[c];
      squares[cells.employer(c)] += cells.jobWeight(c) * square;
      products[cells.employer(c)] += cells.jobWeight(c) * product;
    }
    split.ifPresent(jobs -> {
      jobs.subtract(effect.strata(), effect.strata(), squares);
      jobs.subtract(effect.strata(), strataOfPay, products);
    });
    return new Scores(squares, products);
  }
}
