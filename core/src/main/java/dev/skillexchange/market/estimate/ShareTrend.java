package dev.skillexchange.market.estimate;

import java.util.Arrays;
import java.util.Optional;

/// How the share of open jobs that have something changed over some months, on boards of which each
/// month is compared with the one before only where both were read: a matched-model chained index
/// (ILO, IMF, OECD and others, Consumer Price Index Manual, 2020, chapters 8 and 9).
///
/// A link is the ratio of two shares over the same boards, that at the end of a month by that at
/// the end of the month before; the trend is the product of the links. Boards that enter or leave
/// with another mix are in no link across their first or last month, and so make no trend. What is
/// told is the share at the last month, what it would have been at the first (the last divided by
/// the trend), and the points between them.
///
/// Each employer counts its capped weight, the same for each of its jobs and months. The variance
/// of the logarithm of the trend is linearised over employers (Särndal, Swensson and Wretman 1992,
/// section 5.5): all months of an employer are one unit, so that a job that stays open is not
/// counted as known anew. Degrees of freedom are one less than the effective number of employers
/// that tell something (Kish 1965, of the squares of what each adds); with fewer than six, or fewer
/// than ten jobs that have it at some month, nothing is told.
public final class ShareTrend {
  private static final double LEAST = 6;

  /// Where fewer jobs have it at a month, the logarithm of their share is not near its expansion.
  private static final long LEAST_JOBS = 10;

  private final int links;
  private final double[] perJob;
  private final double[] sumsBefore;
  private final double[] sumsNow;
  private final double[] all;

  /// Jobs in rows that are alike: of one employer, open at the same months.
  public static final class Rows {
    private int[] employers = new int[16];
    private long[] before = new long[16];
    private long[] now = new long[16];
    private long[] jobs = new long[16];
    private int size;

    /// Adds jobs.
    ///
    /// @param employer a number of at least 0
    /// @param before the links in which they are open at the first month, link 0 as the lowest bit
    /// @param now likewise at the second
    public void add(int employer, long before, long now, long jobs) {
      if (size == employers.length) {
        this.employers = Arrays.copyOf(employers, 2 * size);
        this.before = Arrays.copyOf(this.before, 2 * size);
        this.now = Arrays.copyOf(this.now, 2 * size);
        this.jobs = Arrays.copyOf(this.jobs, 2 * size);
      }
      this.employers[size] = employer;
      this.before[size] = before;
      this.now[size] = now;
      this.jobs[size++] = jobs;
    }

    /// How many jobs there are at the thinner month of each link.
    ///
    /// @param links how many there are
    public long[] thinnest(int links) {
      long[][] sums = new long[2][links];
      for (int row = 0; row < size; row++) {
        for (int link = 0; link < links; link++) {
          sums[0][link] += jobs[row] * (before[row] >>> link & 1);
          sums[1][link] += jobs[row] * (now[row] >>> link & 1);
        }
      }
      Arrays.setAll(sums[0], link -> Math.min(sums[0][link], sums[1][link]));
      return sums[0];
    }

    /// The same jobs without the first links.
    public Rows without(int first) {
      Rows later = new Rows();
      for (int row = 0; row < size; row++) {
        later.add(employers[row], before[row] >>> first, now[row] >>> first, jobs[row]);
      }
      return later;
    }

    private long[] presence() {
      int count = Arrays.stream(employers, 0, size).max().orElse(-1) + 1;
      long[] presence = new long[count];
      for (int row = 0; row < size; row++) {
        presence[employers[row]] +=
            jobs[row] * (Long.bitCount(before[row]) + Long.bitCount(now[row]));
      }
      return presence;
    }
  }

  /// What was found.
  ///
  /// @param now the share at the last month, from 0 to 1: that of these boards, taken as known
  /// @param logRatio the logarithm of the trend
  /// @param standardError of that
  /// @param degrees of freedom of the standard error
  /// @param employers whose jobs changed: those that tell it
  public record Change(
      double now, double logRatio, double standardError, double degrees, int employers) {

    /// The share that it would have been at the first month, by the chain; at most all.
    public double then() {
      return Math.min(1, now * Math.exp(-logRatio));
    }

    /// Points of share: 0.03 is from 10 to 13 of 100.
    public double points() {
      return now - then();
    }

    /// The interval of the share at the last month by that at the first.
    ///
    /// @param confidence such as 0.95; for what was selected, that of [FalseDiscovery#confidence]
    public Interval ratio(double confidence) {
      double half = StudentT.quantile(1 - (1 - confidence) / 2, degrees) * standardError;
      return new Interval(Math.exp(logRatio - half), Math.exp(logRatio + half));
    }

    /// The interval of the points, for the share that there is now.
    public Interval interval(double confidence) {
      Interval ratio = ratio(confidence);
      return new Interval(
          now - Math.min(1, now / ratio.low()), now - Math.min(1, now / ratio.high()));
    }

    /// The probability of a change as large where there is none.
    public double probability() {
      return StudentT.twoSided(logRatio / standardError, degrees);
    }
  }

  private ShareTrend(int links, double[] perJob) {
    this.links = links;
    this.perJob = perJob;
    this.sumsBefore = new double[links];
    this.sumsNow = new double[links];
    this.all = new double[perJob.length];
  }

  /// Prepares the trends of what some of these jobs have.
  ///
  /// @param links how many links the chain has, up to 63
  public static ShareTrend of(Rows jobs, int links) {
    long[] presence = jobs.presence();
    double[] weights = CappedWeights.of(presence);
    for (int g = 0; g < weights.length; g++) {
      weights[g] = presence[g] == 0 ? 0 : weights[g] / presence[g];
    }
    ShareTrend trend = new ShareTrend(links, weights);
    trend.sum(jobs, trend.sumsBefore, trend.sumsNow);
    trend.spread(jobs, trend.sumsBefore, trend.sumsNow, trend.all);
    return trend;
  }

  private void sum(Rows rows, double[] before, double[] now) {
    for (int row = 0; row < rows.size; row++) {
      double weight = perJob[rows.employers[row]] * rows.jobs[row];
      add(rows.before[row], weight, before);
      add(rows.now[row], weight, now);
    }
  }

  private static void add(long links, double weight, double[] sums) {
    for (long left = links; left != 0; left &= left - 1) {
      sums[Long.numberOfTrailingZeros(left)] += weight;
    }
  }

  /// What each employer adds to the error of the logarithm of the product of the links.
  ///
  /// @param before the sums that links are made of
  private void spread(Rows rows, double[] before, double[] now, double[] added) {
    for (int row = 0; row < rows.size; row++) {
      double part = parts(rows.now[row], now) - parts(rows.before[row], before);
      added[rows.employers[row]] += perJob[rows.employers[row]] * rows.jobs[row] * part;
    }
  }

  private static double parts(long links, double[] sums) {
    double parts = 0;
    for (long left = links; left != 0; left &= left - 1) {
      parts += 1 / sums[Long.numberOfTrailingZeros(left)];
    }
    return parts;
  }

  /// The change of the share of the jobs that have it.
  ///
  /// @param having those of the jobs that have it
  /// @return empty where at some month fewer than ten jobs do, or too few employers tell it
  public Optional<Change> of(Rows having) {
    if (Arrays.stream(having.thinnest(links)).anyMatch(jobs -> jobs < LEAST_JOBS)) {
      return Optional.empty();
    }
    double[] before = new double[links];
    double[] now = new double[links];
    sum(having, before, now);
    double ratio = 1;
    for (int link = 0; link < links; link++) {
      ratio *= now[link] / sumsNow[link] / (before[link] / sumsBefore[link]);
    }
    if (!(ratio > 0 && Double.isFinite(ratio))) {
      return Optional.empty();
    }
    double[] squares = new double[all.length];
    spread(having, before, now, squares);
    for (int g = 0; g < squares.length; g++) {
      double added = squares[g] - all[g];
      squares[g] = added * added;
    }
    return change(now[links - 1] / sumsNow[links - 1], Math.log(ratio), squares);
  }

  private static Optional<Change> change(double now, double logRatio, double[] squares) {
    int employers = 0;
    double variance = 0;
    for (double square : squares) {
      employers += square > 1e-18 ? 1 : 0;
      variance += square;
    }
    double effective = CappedWeights.effective(squares);
    return employers < LEAST || effective < LEAST
        ? Optional.empty()
        : Optional.of(
            new Change(
                now,
                logRatio,
                Math.sqrt(variance * effective / (effective - 1)),
                effective - 1,
                employers));
  }
}
