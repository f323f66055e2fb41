package dev.skillexchange.market.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  private static final int MOST_LINKS = 62;

  /// Spreads keys over a table (Knuth, The Art of Computer Programming, volume 3, section 6.4).
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final Jobs jobs;
  private final Links[] links;
  private final double[] perJob;
  private final double[] sumsBefore;
  private final double[] sumsNow;
  private final double[] all;

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

  /// The links in which jobs are open at the first month, and at the second; link 0 as the lowest
  /// bit.
  private record Links(long before, long now) {

    /// Those of the last links of a chain.
    Links last(int first, int count) {
      long mask = (1L << count) - 1;
      return new Links(before >>> first & mask, now >>> first & mask);
    }

    boolean are(long otherBefore, long otherNow) {
      return before == otherBefore && now == otherNow;
    }

    int presence() {
      return Long.bitCount(before) + Long.bitCount(now);
    }
  }

  /// Jobs that were open at some months, numbered as they are added. Many are open at the same
  /// months: these are counted by what they have in common.
  public static final class Jobs {
    private final List<Links> links = new ArrayList<>();

    /// Where links stand among those that differ, plus one, by hashing with linear probing.
    private int[] table = new int[64];

    private int[] employers = new int[16];
    private int[] linksOf = new int[16];
    private int size;

    /// Adds a job.
    ///
    /// @param employer a number of at least 0
    /// @param before the links in which it is open at the first month, link 0 as the lowest bit
    /// @param now likewise at the second
    /// @return its number: how many were added before
    public int add(int employer, long before, long now) {
      if (size == employers.length) {
        employers = Arrays.copyOf(employers, 2 * size);
        linksOf = Arrays.copyOf(linksOf, 2 * size);
      }
      employers[size] = employer;
      linksOf[size] = number(before, now);
      return size++;
    }

    private int number(long before, long now) {
      int at = place(before, now);
      if (table[at] == 0) {
        links.add(new Links(before, now));
        table[at] = links.size();
        if (2 * links.size() == table.length) {
          grow();
        }
        return links.size() - 1;
      }
      return table[at] - 1;
    }

    private int place(long before, long now) {
      long mixed = (before * 31 + now) * GOLDEN;
      int at = (int) (mixed >>> Integer.SIZE) & table.length - 1;
      while (table[at] != 0 && !links.get(table[at] - 1).are(before, now)) {
        at = at + 1 & table.length - 1;
      }
      return at;
    }

    private void grow() {
      table = new int[2 * table.length];
      for (int i = 0; i < links.size(); i++) {
        table[place(links.get(i).before, links.get(i).now)] = i + 1;
      }
    }

    /// How many jobs there are at the thinner month of each link.
    ///
    /// @param count how many links there are
    public long[] thinnest(int count) {
      Sums sums = new Sums(links.size());
      for (int job = 0; job < size; job++) {
        sums.jobs[linksOf[job]]++;
      }
      return sums.thinnest(links.toArray(Links[]::new), count);
    }
  }

  /// What jobs count, and how many they are, by what links they have.
  private static final class Sums {
    private final double[] weights;
    private final long[] jobs;

    Sums(int kinds) {
      this.weights = new double[kinds];
      this.jobs = new long[kinds];
    }

    long[] thinnest(Links[] links, int count) {
      long[] before = new long[count];
      long[] now = new long[count];
      for (int kind = 0; kind < links.length; kind++) {
        for (int link = 0; link < count; link++) {
          before[link] += jobs[kind] * (links[kind].before >>> link & 1);
          now[link] += jobs[kind] * (links[kind].now >>> link & 1);
        }
      }
      Arrays.setAll(before, link -> Math.min(before[link], now[link]));
      return before;
    }

    void addTo(double[] before, double[] now, Links[] links) {
      for (int kind = 0; kind < links.length; kind++) {
        for (int link = 0; link < before.length; link++) {
          before[link] += weights[kind] * (links[kind].before >>> link & 1);
          now[link] += weights[kind] * (links[kind].now >>> link & 1);
        }
      }
    }
  }

  private ShareTrend(Jobs jobs, Links[] links, int count, double[] perJob) {
    this.jobs = jobs;
    this.links = links;
    this.perJob = perJob;
    this.sumsBefore = new double[count];
    this.sumsNow = new double[count];
    int[] every = new int[jobs.size];
    Arrays.setAll(every, job -> job);
    sums(every).addTo(sumsBefore, sumsNow, links);
    this.all = spread(every, sumsBefore, sumsNow);
  }

  /// Prepares the trends of what some of these jobs have.
  ///
  /// @param links how many links the chain has, up to 62
  public static ShareTrend of(Jobs jobs, int links) {
    return of(jobs, 0, links);
  }

  /// The same without the first links.
  ///
  /// @param first how many are left out
  /// @param count how many there are after them
  public static ShareTrend of(Jobs jobs, int first, int count) {
    if (first < 0 || count < 1 || first + count > MOST_LINKS) {
      throw new IllegalArgumentException(count + " links behind " + first);
    }
    Links[] links = jobs.links.stream().map(each -> each.last(first, count)).toArray(Links[]::new);
    long[] presence = new long[Arrays.stream(jobs.employers, 0, jobs.size).max().orElse(-1) + 1];
    for (int job = 0; job < jobs.size; job++) {
      presence[jobs.employers[job]] += links[jobs.linksOf[job]].presence();
    }
    double[] weights = CappedWeights.of(presence);
    for (int g = 0; g < weights.length; g++) {
      weights[g] = presence[g] == 0 ? 0 : weights[g] / presence[g];
    }
    return new ShareTrend(jobs, links, count, weights);
  }

  private Sums sums(int[] having) {
    Sums sums = new Sums(links.length);
    for (int job : having) {
      int kind = jobs.linksOf[job];
      sums.weights[kind] += perJob[jobs.employers[job]];
      sums.jobs[kind]++;
    }
    return sums;
  }

  /// What each employer adds to the error of the logarithm of the product of the links.
  ///
  /// @param before the sums that links are made of
  private double[] spread(int[] having, double[] before, double[] now) {
    double[] parts = new double[links.length];
    for (int kind = 0; kind < parts.length; kind++) {
      parts[kind] = parts(links[kind].now, now) - parts(links[kind].before, before);
    }
    double[] added = new double[perJob.length];
    for (int job : having) {
      int employer = jobs.employers[job];
      added[employer] += perJob[employer] * parts[jobs.linksOf[job]];
    }
    return added;
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
  /// @param having the numbers of the jobs that have it, each once
  /// @return empty where at some month fewer than ten jobs do, or too few employers tell it
  public Optional<Change> of(int[] having) {
    int count = sumsNow.length;
    Sums sums = sums(having);
    if (Arrays.stream(sums.thinnest(links, count)).anyMatch(jobs -> jobs < LEAST_JOBS)) {
      return Optional.empty();
    }
    double[] before = new double[count];
    double[] now = new double[count];
    sums.addTo(before, now, links);
    double ratio = 1;
    for (int link = 0; link < count; link++) {
      ratio *= now[link] / sumsNow[link] / (before[link] / sumsBefore[link]);
    }
    if (!(ratio > 0 && Double.isFinite(ratio))) {
      return Optional.empty();
    }
    double[] squares = spread(having, before, now);
    for (int g = 0; g < squares.length; g++) {
      double added = squares[g] - all[g];
      squares[g] = added * added;
    }
    return change(now[count - 1] / sumsNow[count - 1], Math.log(ratio), squares);
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
