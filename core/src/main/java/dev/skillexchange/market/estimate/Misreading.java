package dev.skillexchange.market.estimate;

import java.util.Arrays;

/// How often the stratum of a job is read wrongly, and as what. Where something goes with seniority
/// and levels are misread, comparing within the level that was read leaves part of the seniority
/// in; who knows the rate can take that part out.
///
/// @param rate the share of jobs read wrongly, from 0 to below 1
/// @param neighbours for each stratum those that it is taken for, each as often; none where it is
///   never misread
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

  /// Where a job of each stratum would be read after so many more misreadings.
  ///
  /// @return for each stratum a share for each stratum
  double[][] repeated(int strata, int times) {
    double[][] shares = new double[strata][strata];
    for (int s = 0; s < strata; s++) {
      shares[s][s] = 1;
    }
    for (int time = 0; time < times; time++) {
      for (int s = 0; s < strata; s++) {
        shares[s] = once(shares[s]);
      }
    }
    return shares;
  }

  private double[] once(double[] shares) {
    double[] read = shares.clone();
    for (int s = 0; s < Math.min(shares.length, neighbours.length); s++) {
      for (int other : neighbours[s]) {
        double moved = shares[s] * rate / neighbours[s].length;
        read[other] += moved;
        read[s] -= moved;
      }
    }
    return read;
  }
}
