package dev.skillexchange.evaluation.gold;

/// How many of all are right.
final class Share {
  private long right;
  private long all;

  void add(boolean isRight) {
    all++;
    right += isRight ? 1 : 0;
  }

  double value() {
    return (double) right / Math.max(1, all);
  }
}
