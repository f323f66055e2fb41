package dev.skillexchange.market.estimate;

import java.util.Arrays;
import java.util.Optional;

/// Amounts of which some are known only to lie between two bounds, by employer: "from 100,000"
/// tells that the upper end is not below. They are kept, not dropped: quantiles are those of
/// Turnbull's estimate (1976), which without censored amounts is the plain distribution, and with
/// those of one side alone that of Kaplan and Meier.
///
/// It takes an amount to be left open for reasons that do not depend on what it would have been
/// beyond the stated bound. The open end of a range of pay is not so, since ranges are narrow; for
/// these there is [RangeEnds]. Weights and what an interval is about are those of
/// [ClusteredSample].
public final class CensoredSample {
  private final Support support;
  private final int[] first;
  private final int[] last;
  private final int[] employers;
  private final double[] entryWeights;
  private final double[] weights;
  private final double independent;
  private final Woodruff woodruff;
  private final SelfConsistency fit;
  private final double[] reached;

  private CensoredSample(double[] lows, double[] highs, int[] employers, long[] jobs) {
    this.support = Support.of(lows, highs);
    this.first = Arrays.stream(lows).mapToInt(support::first).toArray();
    this.last = Arrays.stream(highs).mapToInt(support::last).toArray();
    this.employers = employers.clone();
    long[] byEmployer = ClusteredSample.jobsByEmployer(employers, jobs);
    this.weights = CappedWeights.of(byEmployer);
    this.entryWeights = new double[lows.length];
    for (int i = 0; i < lows.length; i++) {
      entryWeights[i] = weights[employers[i]] / byEmployer[employers[i]] * jobs[i];
    }
    this.independent = independent(byEmployer);
    this.woodruff = new Woodruff(weights);
    this.fit = new SelfConsistency(support.size(), first, last, entryWeights);
    this.reached = fit.mass();
    for (int j = 1; j < reached.length; j++) {
      reached[j] += reached[j - 1];
    }
  }

  private double independent(long[] byEmployer) {
    double sum = 0;
    for (int g = 0; g < weights.length; g++) {
      sum += byEmployer[g] == 0 ? 0 : weights[g] * weights[g] / byEmployer[g];
    }
    return sum;
  }

  /// A sample of jobs counted by employer and bounds.
  ///
  /// @param lows the least each amount can be; negative infinity where nothing is known
  /// @param highs the most; equal to the least where the amount is known; infinity where not
  /// @param employers a small number of at least 0 for each employer
  /// @param jobs how many jobs each entry stands for, at least 1
  public static CensoredSample of(double[] lows, double[] highs, int[] employers, long[] jobs) {
    for (int i = 0; i < lows.length; i++) {
      if (!(lows[i] <= highs[i])) {
        throw new IllegalArgumentException("an amount from " + lows[i] + " to " + highs[i]);
      }
    }
    return new CensoredSample(lows, highs, employers, jobs);
  }

  /// A quantile; empty where it lies in a part about which no more is known than a bound on one
  /// side. The interval is [Woodruff]'s, with what each observation tells of the distribution
  /// function linearised at the fit.
  ///
  /// @param p between 0 and 1, both excluded
  public Optional<Estimate> quantile(double p) {
    if (reached.length == 0) {
      return Optional.empty();
    }
    int at = rank(p);
    double value = (support.low(at) + support.high(at)) / 2;
    if (met(at, p)) {
      value = (value + (support.low(at + 1) + support.high(at + 1)) / 2) / 2;
    }
    if (!Double.isFinite(value)) {
      return Optional.empty();
    }
    Optional<Interval> limits = woodruff.limits(p, variance(p, at));
    return Optional.of(new Estimate(value, limits.flatMap(this::between)));
  }

  private Optional<Interval> between(Interval limits) {
    int top = rank(limits.high());
    double low = support.low(rank(limits.low()));
    double high = support.high(met(top, limits.high()) ? top + 1 : top);
    return Double.isFinite(low) && Double.isFinite(high)
        ? Optional.of(new Interval(low, high))
        : Optional.empty();
  }

  private int rank(double p) {
    int low = 0;
    int high = reached.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reached[middle] >= p - 1e-9) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private boolean met(int rank, double p) {
    return Math.abs(reached[rank] - p) < 1e-9 && rank + 1 < reached.length;
  }

  private double variance(double p, int rank) {
    double[] mass = fit.mass();
    double before = rank == 0 ? 0 : reached[rank - 1];
    double[] target = new double[mass.length];
    for (int j = 0; j < mass.length; j++) {
      target[j] = (j < rank ? 1 : 0) - p;
    }
    target[rank] += Math.min(1, (p - before) / (reached[rank] - before));
    double[] values = fit.influence(target);
    double[] deviations = new double[weights.length];
    double[] sums = new double[mass.length + 1];
    double[] moments = new double[mass.length + 1];
    for (int j = 0; j < mass.length; j++) {
      sums[j + 1] = sums[j] + mass[j];
      moments[j + 1] = moments[j] + mass[j] * values[j];
    }
    for (int i = 0; i < first.length; i++) {
      double within = sums[last[i] + 1] - sums[first[i]];
      double told =
          first[i] == last[i]
              ? values[first[i]]
              : within > 0 ? (moments[last[i] + 1] - moments[first[i]]) / within : 0;
      deviations[employers[i]] += entryWeights[i] * told;
    }
    return Math.max(new ClusterVariance(weights).of(deviations), p * (1 - p) * independent);
  }
}
