package dev.skillexchange.market.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;

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
///
/// Used by several threads at once: what is prepared is only read.
public final class Contrasts {
  private static final double LEAST = 6;
  private static final double[] PLAIN = {1};
  private static final double[] EXTRAPOLATED = {3, -3, 1};

  private final PaidJobs jobs;
  private final List<Regression> regressions;
  private final double[] factors;
  private final boolean employersFixed;

  /// Whom a job is compared with.
  public enum Within {
    /// Jobs of the same stratum, whoever advertises them. What employers do alike in all their
    /// adverts is part of the difference.
    STRATA,
    /// Jobs of the same stratum after what each employer pays above or below others is taken out: a
    /// difference between employers alone tells nothing.
    STRATA_AND_EMPLOYERS
  }

  private Contrasts(
      PaidJobs jobs, List<Regression> regressions, double[] factors, boolean employersFixed) {
    this.jobs = jobs;
    this.regressions = List.copyOf(regressions);
    this.factors = factors;
    this.employersFixed = employersFixed;
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
    List<Regression> regressions = new ArrayList<>();
    for (int times = 0; times < factors.length; times++) {
      Belonging belonging = new Belonging(misreading.repeated(count, times));
      regressions.add(new Regression(jobs, belonging, fixed));
    }
    return new Contrasts(jobs, regressions, factors, fixed);
  }

  /// The contrast of the jobs that have it with the others.
  ///
  /// @param having the numbers of the jobs that have it, each once
  /// @return empty where too few employers tell anything
  public Optional<Contrast> of(int[] having) {
    return of(List.of(having)).getFirst();
  }

  /// The contrast for each of several things, which takes far less time than one after another: the
  /// cells are read for several at once, and threads of the same pool that have nothing else to do
  /// take part.
  ///
  /// @param having for each the numbers of the jobs that have it, each once
  public List<Optional<Contrast>> of(List<int[]> having) {
    List<ForkJoinTask<List<Optional<Contrast>>>> told = new ArrayList<>();
    for (int from = 0; from < having.size(); from += Columns.MOST) {
      List<int[]> some = having.subList(from, Math.min(having.size(), from + Columns.MOST));
      told.add(ForkJoinTask.adapt(() -> together(some)));
    }
    return ForkJoinTask.invokeAll(told).stream().flatMap(some -> some.join().stream()).toList();
  }

  private List<Optional<Contrast>> together(List<int[]> having) {
    Columns columns = new Columns(jobs.cells(), employersFixed);
    List<PaidJobs.Part> parts = having.stream().map(jobs.parts()::of).toList();
    parts.forEach(part -> columns.add(part.cells(), part.jobs()));
    List<Extrapolation> contrasts = new ArrayList<>();
    double[] before = new double[columns.sums().length];
    double[] effects = before;
    for (int times = 0; times < factors.length; times++) {
      Regression regression = regressions.get(times);
      double[] now = regression.effects(columns, times < 2 ? effects : beyond(before, effects));
      before = effects;
      effects = now;
      for (int j = 0; j < parts.size(); j++) {
        Regression.Scores scores = regression.scores(parts.get(j), columns, j, effects);
        if (times == 0) {
          contrasts.add(new Extrapolation(scores));
        }
        contrasts.get(j).add(scores, factors[times]);
      }
      if (contrasts.stream().noneMatch(Extrapolation::tells)) {
        break;
      }
    }
    return contrasts.stream().map(Extrapolation::contrast).toList();
  }

  /// What comes after two steps if the next is like the last.
  private static double[] beyond(double[] before, double[] now) {
    double[] next = new double[now.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = 2 * now[i] - before[i];
    }
    return next;
  }

  /// One contrast, to which each regression adds what it counts in the extrapolation.
  private static final class Extrapolation {
    private final double effective;
    private final int employers;
    private final double[] without;
    private double difference;

    /// @param first the scores where nothing is misread
    Extrapolation(Regression.Scores first) {
      this.effective = CappedWeights.effective(first.squares());
      int telling = 0;
      for (double square : first.squares()) {
        telling += square > 1e-12 ? 1 : 0;
      }
      this.employers = telling;
      this.without = new double[first.squares().length];
    }

    boolean tells() {
      return employers >= LEAST && effective >= LEAST - 1e-6;
    }

    void add(Regression.Scores scores, double factor) {
      difference += factor * scores.slope();
      double[] slopes = scores.slopesWithout();
      for (int g = 0; g < without.length; g++) {
        without[g] += factor * slopes[g];
      }
    }

    Optional<Contrast> contrast() {
      if (!tells()) {
        return Optional.empty();
      }
      double variance = 0;
      for (double slope : without) {
        variance += (slope - difference) * (slope - difference);
      }
      variance *= (employers - 1.0) / employers;
      return Optional.of(new Contrast(difference, Math.sqrt(variance), effective - 1, employers));
    }
  }
}
