package dev.skillexchange.market.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Contrasts of pay between jobs with and without something, within strata (such as role, level,
/// place, workplace and period), employers being the independent units.
///
/// The logarithm of pay is regressed on having it and on the strata, and, where employers are held
/// fixed, on the employers as well, each job weighed with its employer's capped weight divided by
/// its jobs. This is the mean of the differences within strata under overlap weights: a stratum
/// counts by how much both kinds occur in it, e (1 - e), and nothing is carried over to where only
/// one occurs (Angrist 1998; Li, Morgan and Zaslavsky 2018).
///
/// Where strata are misread at a known rate, the contrast is computed again as if they had been
/// misread once and twice more, and the three are extrapolated to none (Cook and Stefanski 1994;
/// Küchenhoff, Mwalili and Lesaffre 2006; here with the expected misreading in place of drawn
/// ones).
///
/// The standard error is the jackknife over employers, and its degrees of freedom one less than the
/// effective number of employers that tell something (Cameron and Miller 2015, section VI). With
/// fewer than six nothing is said.
public final class Contrasts {
  private static final double LEAST = 6;
  private static final double[] PLAIN = {1};
  private static final double[] EXTRAPOLATED = {3, -3, 1};

  private final PaidJobs jobs;
  private final List<Regression> regressions;
  private final double[] factors;

  /// Whom a job is compared with.
  public enum Within {
    /// Jobs of the same stratum, whoever advertises them. What employers do alike in all their
    /// adverts is part of the difference.
    STRATA,
    /// Jobs of the same stratum after what each employer pays above or below others is taken out: a
    /// difference between employers alone tells nothing.
    STRATA_AND_EMPLOYERS
  }

  private Contrasts(PaidJobs jobs, List<Regression> regressions, double[] factors) {
    this.jobs = jobs;
    this.regressions = List.copyOf(regressions);
    this.factors = factors;
  }

  /// Prepares the contrasts of a set of jobs.
  ///
  /// @param logPay the logarithm of each job's pay
  /// @param strata a number of at least 0 for each job's stratum
  /// @param employers a number of at least 0 for each job's employer
  public static Contrasts of(
      double[] logPay, int[] strata, int[] employers, Within within, Misreading misreading) {
    double[] factors = misreading.rate() == 0 ? PLAIN : EXTRAPOLATED;
    int count = Arrays.stream(strata).max().orElse(-1) + 1;
    boolean fixed = within == Within.STRATA_AND_EMPLOYERS;
    PaidJobs jobs = new PaidJobs(logPay, strata, employers, count);
    PaidJobs.Sums all = jobs.all();
    List<Regression> regressions = new ArrayList<>();
    for (int times = 0; times < factors.length; times++) {
      Misreading.Shares[] shares = misreading.repeated(count, times);
      Optional<SplitJobs> split =
          fixed && times > 0 ? Optional.of(new SplitJobs(jobs.cells(), shares)) : Optional.empty();
      regressions.add(new Regression(all, Spread.of(jobs.cells(), shares), fixed, split));
    }
    return new Contrasts(jobs, regressions, factors);
  }

  /// The contrast of the jobs that have it with the others.
  ///
  /// @param having the numbers of the jobs that have it, each once
  /// @return empty where too few employers tell anything
  public Optional<Contrast> of(int[] having) {
    PaidJobs.Sums sums = jobs.of(having);
    Regression.Scores first = regressions.getFirst().of(sums);
    double effective = CappedWeights.effective(first.squares());
    int employers = 0;
    for (double square : first.squares()) {
      employers += square > 1e-12 ? 1 : 0;
    }
    if (employers < LEAST || effective < LEAST - 1e-6) {
      return Optional.empty();
    }
    double difference = 0;
    double[] without = new double[first.squares().length];
    for (int k = 0; k < factors.length; k++) {
      Regression.Scores scores = k == 0 ? first : regressions.get(k).of(sums);
      difference += factors[k] * scores.slope();
      double[] slopes = scores.slopesWithout();
      for (int g = 0; g < without.length; g++) {
        without[g] += factors[k] * slopes[g];
      }
    }
    double variance = 0;
    for (double slope : without) {
      variance += (slope - difference) * (slope - difference);
    }
    variance *= (employers - 1.0) / employers;
    return Optional.of(new Contrast(difference, Math.sqrt(variance), effective - 1, employers));
  }
}
