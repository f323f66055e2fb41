package dev.skillexchange.evaluation.statistics;

import dev.skillexchange.market.estimate.Beta;
import dev.skillexchange.market.estimate.Estimate;
import dev.skillexchange.market.estimate.Interval;
import java.util.Optional;

/// How often intervals held the true value, over runs of one kind.
final class Coverage {
  /// The least share of intervals that must hold the truth.
  static final double BAR = 0.93;

  private long runs;
  private long given;
  private long held;
  private double widths;

  void add(Estimate estimate, double truth) {
    add(estimate.interval(), truth);
  }

  void add(Optional<Interval> interval, double truth) {
    runs++;
    interval.ifPresent(of -> {
      given++;
      held += of.contains(truth) ? 1 : 0;
      widths += of.width() / truth;
    });
  }

  void add(Coverage other) {
    runs += other.runs;
    given += other.given;
    held += other.held;
    widths += other.widths;
  }

  long given() {
    return given;
  }

  /// The share of runs in which there was an interval.
  double shareGiven() {
    return runs == 0 ? 0 : (double) given / runs;
  }

  /// The share of intervals that held the truth.
  double share() {
    return given == 0 ? 1 : (double) held / given;
  }

  /// The mean width of the intervals, as a part of the truth.
  double width() {
    return given == 0 ? 0 : widths / given;
  }

  /// Whether so few held the truth that, were the true share at the bar, chance would bring that in
  /// less than one of a thousand: a share just at the bar is not called below for its sampling
  /// error.
  boolean below() {
    return given > held && 1 - Beta.cumulative(BAR, held + 1.0, (double) (given - held)) < 0.001;
  }
}
