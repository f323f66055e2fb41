package dev.skillexchange.testkit.simulation;

import java.util.random.RandomGenerator;

/// How many jobs employers have.
public enum Sizes {
  /// Five each.
  EQUAL,
  /// By Pareto's law with the exponent 1.2, at most 500: most have one or two, few have hundreds.
  PARETO;

  private static final int EACH = 5;
  private static final int MOST = 500;
  private static final double EXPONENT = 1.2;

  int draw(RandomGenerator random) {
    return switch (this) {
      case EQUAL -> EACH;
      case PARETO -> (int) Math.min(MOST, Math.pow(1 - random.nextDouble(), -1 / EXPONENT));
    };
  }
}
