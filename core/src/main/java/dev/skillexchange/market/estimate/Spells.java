package dev.skillexchange.market.estimate;

import java.util.Arrays;
import java.util.Optional;

/// Jobs watched by readings of their boards, and from them how long jobs stay open: the estimate of
/// Kaplan and Meier with delayed entry, by days of age.
///
/// A job is under watch from the age at which it was first seen, so that those which were already
/// old, and which are more likely to be seen the longer they last, count only for the ages after it
/// (left truncation; Klein and Moeschberger, Survival Analysis, 2nd ed., section 4.6). One that is
/// still there leaves the watch at the last reading. One that is gone closed between two readings,
/// and is taken to have closed within the day around the middle. Employers count their capped
/// weights.
///
/// Spreading the closing over the days between, by self-consistency or evenly, puts too many
/// closings at the first ages, where few jobs are under watch (Pan and Chappell 1998); the middle
/// does not, and is right to half a day where boards are read each week. The interval is wider by
/// what it may be wrong: a twelfth of the days between readings beyond one.
public final class Spells {
  /// In place of the age at which a job was found gone: it is still open.
  public static final int OPEN = -1;

  private static final int LEAST = 6;
  private static final double HALF = 0.5;
  private static final double MIDDLE_ERROR = 1 / 12.0;

  private final int[] first;
  private final int[] last;
  private final int[] gone;
  private final int[] employers;
  private final double[] weights;
  private final double[] jobWeights;

  /// By day of age, what the jobs that close on it count.
  private final double[] closing;

  /// By day of age, what the jobs under watch that are open as it begins count.
  private final double[] watched;

  /// By day of age, how many employers have a job under watch, up to the least that tell something.
  private final int[] employersWatched;

  private Spells(int[] first, int[] last, int[] gone, int[] employers) {
    this.first = first;
    this.last = last;
    this.gone = gone;
    this.employers = employers;
    long[] ones = new long[first.length];
    Arrays.fill(ones, 1);
    long[] jobs = ClusteredSample.jobsByEmployer(employers, ones);
    this.weights = CappedWeights.of(jobs);
    this.jobWeights = new double[jobs.length];
    for (int g = 0; g < jobs.length; g++) {
      jobWeights[g] = jobs[g] == 0 ? 0 : weights[g] / jobs[g];
    }
    int days = 0;
    for (int i = 0; i < first.length; i++) {
      days = Math.max(days, end(i));
    }
    this.closing = new double[days + 1];
    this.watched = new double[days + 1];
    this.employersWatched = new int[days + 1];
    count();
    countEmployers();
  }

  /// Jobs with the ages, in days since they opened, at which they were seen.
  ///
  /// @param first when it was first seen, at least 0
  /// @param last when it was last seen
  /// @param gone at the first complete reading without it, or [#OPEN]
  /// @param employers a small number of at least 0 for each employer
  public static Spells of(int[] first, int[] last, int[] gone, int[] employers) {
    for (int i = 0; i < first.length; i++) {
      if (first[i] < 0 || last[i] < first[i] || gone[i] != OPEN && gone[i] <= last[i]) {
        throw new IllegalArgumentException(
            "seen from " + first[i] + " to " + last[i] + ", gone at " + gone[i]);
      }
    }
    return new Spells(first.clone(), last.clone(), gone.clone(), employers.clone());
  }

  /// Counts each job on the days on which it comes under watch and leaves it, and adds these up.
  private void count() {
    double[] change = new double[watched.length + 1];
    for (int i = 0; i < first.length; i++) {
      double weight = jobWeights[employers[i]];
      int end = end(i);
      double closed = closedAtEnd(i);
      change[first[i] + 1] += weight;
      change[end] -= weight * (1 - closed);
      change[end + 1] -= weight * closed;
      if (gone[i] != OPEN) {
        closing[end] += weight * closed;
        closing[end - 1] += weight * (1 - closed);
      }
    }
    for (int day = 1; day < watched.length; day++) {
      watched[day] = watched[day - 1] + change[day];
    }
  }

  private void countEmployers() {
    DaySet days = new DaySet(watched.length);
    DaySet few = new DaySet(watched.length);
    few.add(1, watched.length);
    int[] order = byEmployer();
    for (int at = 0; at < order.length; at++) {
      int i = order[at];
      days.add(first[i] + 1, end(i) + 1);
      if (at + 1 == order.length || employers[order[at + 1]] != employers[i]) {
        days.drain(
            few,
            day -> {
              if (++employersWatched[day] == LEAST) {
                few.remove(day);
              }
            });
      }
    }
  }

  /// The numbers of the jobs, those of one employer together.
  private int[] byEmployer() {
    int[] next = new int[weights.length + 1];
    for (int employer : employers) {
      next[employer + 1]++;
    }
    for (int g = 0; g < weights.length; g++) {
      next[g + 1] += next[g];
    }
    int[] order = new int[employers.length];
    for (int i = 0; i < order.length; i++) {
      order[next[employers[i]]++] = i;
    }
    return order;
  }

  /// The last day of age on which a job is under watch.
  private int end(int job) {
    return gone[job] == OPEN ? last[job] : (last[job] + gone[job]) / 2 + 1;
  }

  /// How much of the day within which a job closed is the last day that it is under watch; the rest
  /// is the day before. All of it where it is still open.
  private double closedAtEnd(int job) {
    return gone[job] == OPEN || (last[job] + gone[job]) % 2 != 0 ? 1 : HALF;
  }

  /// The median, or why there is none.
  public TimeOpen median() {
    double[] open = new double[watched.length];
    open[0] = 1;
    for (int day = 1; day < open.length; day++) {
      if (employersWatched[day] < LEAST) {
        return day == 1 || day < lastWatched()
            ? new TimeOpen.TooFew(day)
            : new TimeOpen.NotReached(day - 1);
      }
      open[day] = open[day - 1] * (1 - closing[day] / watched[day]);
      if (open[day] <= HALF) {
        return told(day, open);
      }
    }
    return watched.length <= 1 ? new TimeOpen.TooFew(0) : new TimeOpen.NotReached(open.length - 1);
  }

  /// The greatest age at which enough employers have a job under watch.
  private int lastWatched() {
    int day = watched.length - 1;
    while (day > 0 && employersWatched[day] < LEAST) {
      day--;
    }
    return day;
  }

  private TimeOpen told(int day, double[] open) {
    for (int later = day + 1; later < open.length; later++) {
      open[later] =
          employersWatched[later] == 0
              ? open[later - 1]
              : open[later - 1] * (1 - Math.min(1, closing[later] / watched[later]));
    }
    double part = (open[day - 1] - HALF) / (open[day - 1] - open[day]);
    Optional<Interval> limits = new Woodruff(weights).limits(HALF, variance(day, part));
    return new TimeOpen.Median(
        crossing(open, HALF),
        limits.map(of ->
            new Interval(
                Math.max(0, crossing(open, 1 - of.low()) - misplaced()),
                crossing(open, 1 - of.high()) + misplaced())));
  }

  /// By how many days the median may be wrong because closings are taken to be in the middle
  /// between readings.
  private double misplaced() {
    double days = 0;
    int closings = 0;
    for (int i = 0; i < first.length; i++) {
      if (gone[i] != OPEN) {
        days += gone[i] - last[i] - 1;
        closings++;
      }
    }
    return closings == 0 ? 0 : days / closings * MIDDLE_ERROR;
  }

  /// When the share of open jobs falls to a level, the day divided evenly.
  private static double crossing(double[] open, double level) {
    for (int day = 1; day < open.length; day++) {
      if (open[day] <= level) {
        double fall = open[day - 1] - open[day];
        return fall == 0 ? day : day - 1 + (open[day - 1] - level) / fall;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /// The variance of the share of open jobs at the median: Greenwood's, linearised over employers
  /// (Williams 1995), of the last day as much as it takes to reach it. At least that of as many
  /// independent jobs.
  private double variance(int until, double part) {
    double[] ofClosing = new double[until + 1];
    double[] ofWatch = new double[until + 1];
    for (int day = 1; day <= until; day++) {
      double hazard = closing[day] / watched[day];
      double share = day == until ? part : 1;
      ofClosing[day] = HALF * share / (watched[day] * (1 - share * hazard));
      ofWatch[day] = ofClosing[day] * hazard;
    }
    double[] deviations = new double[weights.length];
    double[] watchedUntil = sums(ofWatch);
    double independent = 0;
    for (int i = 0; i < first.length; i++) {
      double weight = jobWeights[employers[i]];
      independent += weight * weight;
      if (first[i] < until) {
        double closed = closedAtEnd(i);
        double left = (1 - closed) * at(end(i), ofWatch);
        if (gone[i] != OPEN) {
          left += closed * at(end(i), ofClosing) + (1 - closed) * at(end(i) - 1, ofClosing);
        }
        deviations[employers[i]] +=
            weight * (watchedUntil[Math.min(until, end(i))] - watchedUntil[first[i]] - left);
      }
    }
    return Math.max(new ClusterVariance(weights).of(deviations), HALF * (1 - HALF) * independent);
  }

  private static double at(int day, double[] values) {
    return day < values.length ? values[day] : 0;
  }

  /// Sums up to each day.
  private static double[] sums(double[] values) {
    double[] sums = new double[values.length];
    for (int day = 1; day < sums.length; day++) {
      sums[day] = sums[day - 1] + values[day];
    }
    return sums;
  }
}
