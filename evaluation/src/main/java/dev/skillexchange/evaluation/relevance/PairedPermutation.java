package dev.skillexchange.evaluation.relevance;

import java.util.Random;

/// The paired permutation test (Fisher, The Design of Experiments, 1935; for rankers Smucker, Allan
/// and Carterette, CIKM 2007): how often a difference as great would come about if each query's two
/// figures were swapped at random.
final class PairedPermutation {
  private static final int DRAWS = 100_000;
  private static final double ROUNDING = 1e-12;

  private PairedPermutation() {}

  /// The two-sided p-value of the mean difference, by 100,000 draws.
  static double p(double[] one, double[] other, long seed) {
    double[] differences = new double[one.length];
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      differences[i] = one[i] - other[i];
      sum += differences[i];
    }
    Random random = new Random(seed);
    int asGreat = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      double drawn = 0;
      for (double difference : differences) {
        drawn += random.nextBoolean() ? difference : -difference;
      }
      asGreat += Math.abs(drawn) >= Math.abs(sum) - ROUNDING ? 1 : 0;
    }
    return (asGreat + 1.0) / (DRAWS + 1.0);
  }
}
