package dev.skillexchange.market.estimate;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// What [Spells] tells, counted day by day and job by job.
final class PlainSpells {
  private final int[] first;
  private final int[] last;
  private final int[] gone;
  private final int[] employers;
  private final double[] weights;
  private final long[] jobs;

  PlainSpells(int[] first, int[] last, int[] gone, int[] employers) {
    this.first = first;
    this.last = last;
    this.gone = gone;
    this.employers = employers;
    this.jobs = new long[Arrays.stream(employers).max().orElse(-1) + 1];
    for (int employer : employers) {
      jobs[employer]++;
    }
    this.weights = CappedWeights.of(jobs);
  }

  private double weight(int job) {
    return weights[employers[job]] / jobs[employers[job]];
  }

  /// The age at which a job closed.
  private double closes(int job) {
    return gone[job] == Spells.OPEN ? Double.POSITIVE_INFINITY : (last[job] + gone[job] - 1) / 2.0;
  }

  /// Whether a job was under watch on a day of its age.
  private boolean isWatched(int job, int day) {
    double end = gone[job] == Spells.OPEN ? last[job] : Math.ceil(closes(job)) + 1;
    return day > first[job] && day <= end;
  }

  private double present(int job, int day) {
    return isWatched(job, day) ? Math.clamp(closes(job) + 2 - day, 0, 1) : 0;
  }

  private double closed(int job, int day) {
    return isWatched(job, day) ? Math.max(0, 1 - Math.abs(closes(job) + 1 - day)) : 0;
  }

  private double watched(int day) {
    return IntStream.range(0, first.length).mapToDouble(i -> weight(i) * present(i, day)).sum();
  }

  private double hazard(int day) {
    return IntStream.range(0, first.length).mapToDouble(i -> weight(i) * closed(i, day)).sum()
        / watched(day);
  }

  private boolean tells(int day) {
    return IntStream.range(0, first.length)
            .filter(i -> isWatched(i, day))
            .map(i -> employers[i])
            .distinct()
            .count()
        >= 6;
  }

  /// The median with its interval; empty where none is told.
  Optional<TimeOpen.Median> median() {
    int days =
        IntStream.range(0, first.length).map(i -> Math.max(last[i], gone[i])).max().orElse(0);
    double[] open = new double[days + 1];
    open[0] = 1;
    for (int day = 1; day <= days; day++) {
      double watched = watched(day);
      open[day] = open[day - 1] * (watched == 0 ? 1 : 1 - Math.min(1, hazard(day)));
    }
    double median = crossing(open, 0.5);
    int until = (int) Math.min(Math.ceil(median), open.length);
    if (!IntStream.rangeClosed(1, until).allMatch(this::tells)) {
      return Optional.empty();
    }
    return Optional.of(
        new TimeOpen.Median(
            median,
            new Woodruff(weights)
                .limits(0.5, variance(until, median - until + 1))
                .map(of ->
                    new Interval(
                        Math.max(0, crossing(open, 1 - of.low()) - misplaced()),
                        crossing(open, 1 - of.high()) + misplaced()))));
  }

  private static double crossing(double[] open, double level) {
    return IntStream.range(1, open.length)
        .filter(day -> open[day] <= level)
        .mapToDouble(day -> day - (level - open[day]) / (open[day - 1] - open[day]))
        .findFirst()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private double misplaced() {
    return IntStream.range(0, first.length)
            .filter(i -> gone[i] != Spells.OPEN)
            .map(i -> gone[i] - last[i] - 1)
            .average()
            .orElse(0)
        / 12;
  }

  private double variance(int until, double part) {
    double[] deviations = new double[weights.length];
    double independent = 0;
    for (int i = 0; i < first.length; i++) {
      independent += weight(i) * weight(i);
    }
    for (int day = 1; day <= until; day++) {
      double hazard = hazard(day);
      double share = day == until ? part : 1;
      double by = 0.5 * share / (watched(day) * (1 - share * hazard));
      for (int i = 0; i < first.length; i++) {
        deviations[employers[i]] -= weight(i) * by * (closed(i, day) - present(i, day) * hazard);
      }
    }
    return Math.max(new ClusterVariance(weights).of(deviations), 0.25 * independent);
  }
}
