package dev.skillexchange.market.estimate;

import java.util.Arrays;

/// The regression of the logarithm of pay on having something, with effects of strata and, where
/// asked, of employers partialled out (Frisch and Waugh 1933): of pay once, of having it for each
/// question.
///
/// Where strata are misread, a job counts in each stratum with the share of such jobs that belong
/// there. Its parts differ from each other as no two jobs do: what they add is, in each cell, the
/// variance (of having it) and covariance (with pay) of the effects over the strata that a job may
/// belong to. Where employers are held fixed, the parts of one job are in one employer, so that the
/// mean of the employer takes less off them than off jobs that are drawn into one stratum each: of
/// what they add one part in as many as the employer has jobs is taken off again.
final class Regression {
  private final Cells cells;
  private final Belonging belonging;
  private final Effects effects;
  private final boolean employers;

  private final double[] strataOfPay;
  private final double[] averageOfPay;
  private final double[] employerOfPay;

  /// What the fit leaves of the pay of each cell's jobs together.
  private final double[] residuals;

  /// What each employer adds to the slope: the slope is the sum of products over the sum of squares
  /// of what is left of having it.
  static final class Scores {
    private final double[] squares;
    private final double[] products;

    Scores(int employers) {
      this.squares = new double[employers];
      this.products = new double[employers];
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

  /// @param belonging where the jobs read in each stratum belong
  /// @param employers whether these are held fixed
  Regression(PaidJobs jobs, Belonging belonging, boolean employers) {
    this.cells = jobs.cells();
    this.belonging = belonging;
    this.effects = Effects.of(cells, belonging, employers);
    this.employers = employers;
    double[] pay = jobs.payOfAll();
    Columns column = new Columns(cells, employers);
    column.add(every(pay.length), pay);
    this.strataOfPay =
        Columns.column(effects.of(column.sums(), new double[column.sums().length]), 0);
    this.averageOfPay = belonging.averages(strataOfPay, 1);
    this.employerOfPay = ofEmployers(column.means(0), averageOfPay);
    this.residuals = pay;
    for (int c = 0; c < pay.length; c++) {
      residuals[c] -= cells.jobs(c) * payFit(c);
    }
  }

  private static int[] every(int cells) {
    int[] every = new int[cells];
    Arrays.setAll(every, c -> c);
    return every;
  }

  private double payFit(int cell) {
    return averageOfPay[cells.stratum(cell)] + employerOfPay[cells.employer(cell)];
  }

  /// The effects of employers: what those of strata leave of their means.
  private double[] ofEmployers(double[] means, double[] averages) {
    double[] own = new double[means.length];
    for (int g = 0; employers && g < own.length; g++) {
      double sum = 0;
      for (int c = cells.start(g); c < cells.start(g + 1); c++) {
        sum += cells.jobs(c) * averages[cells.stratum(c)];
      }
      own[g] = cells.jobsOf(g) == 0 ? 0 : means[g] - sum / cells.jobsOf(g);
    }
    return own;
  }

  /// The effects of strata on having each of several things.
  ///
  /// @param near effects that may be near
  double[] effects(Columns having, double[] near) {
    return effects.of(having.sums(), near);
  }

  /// The scores of having one of them.
  ///
  /// @param part the jobs that have it
  /// @param column which it is
  /// @param effects those of [#effects]
  Scores scores(PaidJobs.Part part, Columns having, int column, double[] effects) {
    return scores(part, having.means(column), Columns.column(effects, column));
  }

  private Scores scores(PaidJobs.Part having, double[] means, double[] strata) {
    double[] averages = belonging.averages(strata, 1);
    double[] own = ofEmployers(means, averages);
    double[] variances = belonging.covariances(strata, averages, strata, averages);
    double[] covariances = belonging.covariances(strata, averages, strataOfPay, averageOfPay);
    Scores scores = new Scores(cells.employers());
    for (int g = 0; g < cells.employers(); g++) {
      double counted = employers ? 1 - 1 / cells.jobsOf(g) : 1;
      double square = 0;
      double product = 0;
      for (int c = cells.start(g); c < cells.start(g + 1); c++) {
        int s = cells.stratum(c);
        double fit = averages[s] + own[g];
        square += cells.jobs(c) * (fit * fit + counted * variances[s]);
        product += cells.jobs(c) * counted * covariances[s] - fit * residuals[c];
      }
      scores.squares[g] = square;
      scores.products[g] = product;
    }
    addHaving(having, averages, own, scores);
    return scores;
  }

  /// Adds what is other in the jobs that have it, and weighs.
  private void addHaving(PaidJobs.Part having, double[] averages, double[] own, Scores scores) {
    for (int i = 0; i < having.cells().length; i++) {
      int c = having.cells()[i];
      int g = cells.employer(c);
      double fit = averages[cells.stratum(c)] + own[g];
      scores.squares[g] += having.jobs()[i] * (1 - 2 * fit);
      scores.products[g] += having.pay()[i] - having.jobs()[i] * payFit(c);
    }
    for (int g = 0; g < cells.employers(); g++) {
      double weight = cells.jobsOf(g) == 0 ? 0 : cells.jobWeight(cells.start(g));
      scores.squares[g] *= weight;
      scores.products[g] *= weight;
    }
  }
}
