package dev.skillexchange.market.estimate;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// How often the stratum of a job is read wrongly, and as what. Where something goes with seniority
/// and levels are misread, comparing within the level that was read leaves part of the seniority
/// in; who knows the rate can take that part out.
public final class Misreading {
  private final double rate;
  private final int[][] neighbours;

  private Misreading(double rate, int[][] neighbours) {
    this.rate = rate;
    this.neighbours = Arrays.stream(neighbours).map(int[]::clone).toArray(int[][]::new);
  }

  /// Misreading at a known rate.
  ///
  /// @param rate the share of jobs read wrongly, from 0 to below 1
  /// @param neighbours for each stratum those that it is taken for, each as often; none where it is
  ///   never misread. Neighbours in which there are no jobs do not count
  public static Misreading of(double rate, int[][] neighbours) {
    if (!(rate >= 0 && rate < 1)) {
      throw new IllegalArgumentException("a rate of " + rate);
    }
    return new Misreading(rate, neighbours);
  }

  /// Every stratum is read rightly.
  public static Misreading none() {
    return new Misreading(0, new int[0][]);
  }

  double rate() {
    return rate;
  }

  /// The strata that a job may be read in, with the share of each; they sum to 1.
  static final class Shares {
    private final int[] strata;
    private final double[] shares;

    Shares(int[] strata, double[] shares) {
      this.strata = strata;
      this.shares = shares;
    }

    int[] strata() {
      return strata;
    }

    double[] shares() {
      return shares;
    }

    static Shares of(Map<Integer, Double> shares) {
      return new Shares(
          shares.keySet().stream().mapToInt(Integer::intValue).toArray(),
          shares.values().stream().mapToDouble(Double::doubleValue).toArray());
    }
  }

  /// Where a job of each stratum would be read after so many more misreadings.
  Shares[] repeated(int strata, int times) {
    Shares[] read = new Shares[strata];
    for (int s = 0; s < strata; s++) {
      Map<Integer, Double> shares = new TreeMap<>(Map.of(s, 1.0));
      for (int time = 0; time < times; time++) {
        shares = once(shares, strata);
      }
      read[s] = Shares.of(shares);
    }
    return read;
  }

  private Map<Integer, Double> once(Map<Integer, Double> shares, int strata) {
    Map<Integer, Double> read = new TreeMap<>(shares);
    shares.forEach((stratum, share) -> {
      int[] others = stratum < neighbours.length ? neighbours[stratum] : new int[0];
      for (int other : others) {
        if (other < strata) {
          read.merge(other, share * rate / others.length, Double::sum);
          read.merge(stratum, -share * rate / others.length, Double::sum);
        }
      }
    });
    return read;
  }
}
