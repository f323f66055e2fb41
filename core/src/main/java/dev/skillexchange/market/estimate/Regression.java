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
  /// How close effects on pay are reckoned.
  private static final double CLOSE = 1e-21;

  /// How close those on having something are. An error of these is in the slope by its product with
  /// that of pay, and by its square; in the slopes without an employer, and so in the standard
  /// error, as it is: three ten-millionths.
  private static final double NEAR = 1e-13;

  /// Room for what is reckoned of each stratum, and where it stands: an average first. One place
  /// more than it takes, so that none lies across two lines of a processor's cache.
  private static final int PARTS = 4;

  private static final int VARIANCE = 1;
  private static final int COVARIANCE = 2;

  private final Cells cells;
  private final Belonging belonging;
  private final Effects effects;
  private final boolean employers;

  private final double[] strataOfPay;
  private final double[] averageOfPay;
  private final double[] employerOfPay;

  /// What the fit leaves of the pay of each cell's jobs together.
  private final double[] residuals;

  /// The same of each employer's jobs together.
  private final double[] residualsOf;

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
        Columns.column(effects.of(column.sums(), new double[column.sums().length], CLOSE), 0);
    this.averageOfPay = belonging.averages(strataOfPay, 1);
    this.employerOfPay = ofEmployers(column.means(0));
    this.residuals = pay;
    this.residualsOf = new double[cells.employers()];
    for (int c = 0; c < pay.length; c++) {
      residuals[c] -= cells.jobs(c) * payFit(c);
      residualsOf[cells.employer(c)] += residuals[c];
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

  /// The effects of employers on pay: what those of strata leave of their means.
  private double[] ofEmployers(double[] means) {
    double[] own = new double[means.length];
    for (int g = 0; g < own.length; g++) {
      double sum = 0;
      for (int c = cells.start(g); c < cells.start(g + 1); c++) {
        sum += cells.jobs(c) * averageOfPay[cells.stratum(c)];
      }
      own[g] = own(g, means[g], sum);
    }
    return own;
  }

  /// The effect of an employer; 0 where employers are not held fixed.
  ///
  /// @param mean what its jobs have on average
  /// @param ofStrata what they would have together by their strata alone
  private double own(int employer, double mean, double ofStrata) {
    return employers && cells.jobsOf(employer) > 0 ? mean - ofStrata / cells.jobsOf(employer) : 0;
  }

  /// The effects of strata on having each of several things.
  ///
  /// @param near effects that may be near
  double[] effects(Columns having, double[] near) {
    return effects.of(having.sums(), near, NEAR);
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
    double[] ofStrata = ofStrata(strata);
    double[] own = new double[cells.employers()];
    Scores scores = new Scores(cells.employers());
    for (int g = 0; g < own.length; g++) {
      double sum = 0;
      double squares = 0;
      double variances = 0;
      double covariances = 0;
      double products = 0;
      for (int c = cells.start(g); c < cells.start(g + 1); c++) {
        int s = PARTS * cells.stratum(c);
        double jobs = cells.jobs(c);
        double part = jobs * ofStrata[s];
        sum += part;
        squares += part * ofStrata[s];
        variances += jobs * ofStrata[s + VARIANCE];
        covariances += jobs * ofStrata[s + COVARIANCE];
        products += ofStrata[s] * residuals[c];
      }
      own[g] = own(g, means[g], sum);
      double counted = employers && cells.jobsOf(g) > 0 ? 1 - 1 / cells.jobsOf(g) : 1;
      scores.squares[g] =
          squares + own[g] * (2 * sum + own[g] * cells.jobsOf(g)) + counted * variances;
      scores.products[g] = counted * covariances - products - own[g] * residualsOf[g];
    }
    addHaving(having, ofStrata, own, scores);
    return scores;
  }

  /// What a job read in each stratum has by the effects of strata: on average, with its variance
  /// and its covariance with pay, side by side.
  private double[] ofStrata(double[] strata) {
    double[] averages = belonging.averages(strata, 1);
    double[] variances = belonging.covariances(strata, averages, strata, averages);
    double[] covariances = belonging.covariances(strata, averages, strataOfPay, averageOfPay);
    double[] ofStrata = new double[PARTS * averages.length];
    for (int s = 0; s < averages.length; s++) {
      ofStrata[PARTS * s] = averages[s];
      ofStrata[PARTS * s + VARIANCE] = variances[s];
      ofStrata[PARTS * s + COVARIANCE] = covariances[s];
    }
    return ofStrata;
  }

  /// Adds what is other in the jobs that have it, and weighs.
  private void addHaving(PaidJobs.Part having, double[] ofStrata, double[] own, Scores scores) {
    for (int i = 0; i < having.cells().length; i++) {
      int c = having.cells()[i];
      int g = cells.employer(c);
      double fit = ofStrata[PARTS * cells.stratum(c)] + own[g];
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
