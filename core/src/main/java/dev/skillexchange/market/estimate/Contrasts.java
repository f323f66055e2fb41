package dev.skillexchange.market.estimate;

import java.util.Arrays;
import java.util.Optional;

/// Contrasts of pay between jobs with and without something, within strata (such as role, level,
/// place, workplace and period), employers being the independent units.
///
/// The logarithm of pay is regressed on having it and on the strata, and, where employers are held
/// fixed, on the employers as well, each job weighed with its employer's capped weight divided by its
/// jobs. This is the mean of the differences within strata under overlap weights: a stratum counts
/// by how much both kinds occur in it, e (1 - e), and nothing is carried over to where only one
/// occurs (Angrist 1998; Li, Morgan and Zaslavsky 2018). Partialling out (Frisch and Waugh 1933) is
/// done once for pay and then for each contrast, on cells of employer and stratum.
///
/// The standard error is the jackknife over employers, and its degrees of freedom one less than the
/// effective number of employers that tell something (Cameron and Miller 2015, section VI). With
/// fewer than six nothing is said.
public final class Contrasts {
  private static final double LEAST = 6;

  private final Cells cells;
  private final Alternating fixed;
  private final double[] residuals;
  private final double[] cellResiduals;

  /// Whom a job is compared with.
  public enum Within {
    /// Jobs of the same stratum, whoever advertises them. What employers do alike in all their
    /// adverts is part of the difference.
    STRATA,
    /// Jobs of the same stratum after what each employer pays above or below others is taken out: a
    /// difference between employers alone tells nothing.
    STRATA_AND_EMPLOYERS
  }

  private Contrasts(double[] logPay, Cells cells, Within within) {
    this.cells = cells;
    this.fixed = new Alternating(cells, within == Within.STRATA_AND_EMPLOYERS);
    double[] means = new double[cells.size()];
    for (int i = 0; i < logPay.length; i++) {
      means[cells.of(i)] += logPay[i] / cells.jobs(cells.of(i));
    }
    double[] fit = fixed.fit(means, 1e-10, 1_000);
    this.residuals = new double[logPay.length];
    this.cellResiduals = new double[cells.size()];
    for (int i = 0; i < logPay.length; i++) {
      residuals[i] = logPay[i] - fit[cells.of(i)];
      cellResiduals[cells.of(i)] += residuals[i];
    }
  }

  /// Prepares the contrasts of a set of jobs.
  ///
  /// @param logPay the logarithm of each job's pay
  /// @param strata a number for each job's stratum
  /// @param employers a number for each job's employer
  public static Contrasts of(double[] logPay, int[] strata, int[] employers, Within within) {
    return new Contrasts(logPay.clone(), Cells.of(strata, employers), within);
  }

  /// The contrast of the jobs that have it with the others.
  ///
  /// @param having the numbers of the jobs that have it, each once
  /// @return empty where too few employers tell anything
  public Optional<Contrast> of(int[] having) {
    double[] count = new double[cells.size()];
    double[] sum = new double[cells.size()];
    for (int job : having) {
      count[cells.of(job)]++;
      sum[cells.of(job)] += residuals[job];
    }
    double[] fit = expected(count);
    double[] told = new double[cells.employers()];
    double[] product = new double[cells.employers()];
    for (int c = 0; c < cells.size(); c++) {
      double weight = cells.jobWeight(c);
      double without = cells.jobs(c) - count[c];
      double f = fit[c];
      told[cells.employer(c)] +=
          weight * (count[c] * (1 - f) * (1 - f) + without * f * f);
      product[cells.employer(c)] += weight * (sum[c] - f * cellResiduals[c]);
    }
    return jackknifed(told, product);
  }

  private double[] expected(double[] count) {
    double[] shares = new double[count.length];
    for (int c = 0; c < shares.length; c++) {
      shares[c] = count[c] / cells.jobs(c);
    }
    return fixed.fit(shares, 1e-5, 60);
  }

  private static Optional<Contrast> jackknifed(double[] told, double[] product) {
    double total = Arrays.stream(told).sum();
    double squares = 0;
    double sum = 0;
    int employers = 0;
    for (int g = 0; g < told.length; g++) {
      squares += told[g] * told[g];
      sum += product[g];
      employers += told[g] > 1e-12 ? 1 : 0;
    }
    double effective = squares < 1e-24 ? 0 : total * total / squares;
    if (effective < LEAST - 1e-6) {
      return Optional.empty();
    }
    double difference = sum / total;
    double variance = 0;
    for (int g = 0; g < told.length; g++) {
      double without = (sum - product[g]) / (total - told[g]) - difference;
      variance += without * without;
    }
    variance *= (employers - 1.0) / employers;
    return Optional.of(
        new Contrast(difference, Math.sqrt(variance), effective - 1, employers));
  }
}
