package dev.skillexchange.market.estimate;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// How often the stratum of a job is read wrongly, and as what. Where something goes with seniority
/// and levels are misread, comparing within the level that was read leaves part of the seniority
/// in; who knows the rate can take that part out.
///
/// @param rate the share of jobs read wrongly, from 0 to below 1
/// @param neighbours for each stratum those that it is taken for, each as often; none where it is
///   never misread. Neighbours in which there are no jobs do not count
public record Misreading(double rate, int[][] neighbours) {
  public Misreading {
    if (!(rate >= 0 && rate < 1)) {
      throw new IllegalArgumentException("a rate of " + rate);
    }
    neighbours = Arrays.stream(neighbours).map(int[]::clone).toArray(int[][]::new);
  }

  /// Every stratum is read rightly.
  public static Misreading none() {
    return new Misreading(0, new int[0][]);
  }

  /// The strata that a job may be read in, with the share of each; they sum to 1.
  record Shares(int[] strata, double[] shares) {

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
