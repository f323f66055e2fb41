package dev.skillexchange.testkit;

import dev.skillexchange.index.ValueScore;
import java.util.List;

/// A score that counts how often its bound was below it.
final class Bounded implements ValueScore {
  private final ValueScore score;
  private int below;

  Bounded(ValueScore score) {
    this.score = score;
  }

  @Override
  public List<Look> looks() {
    return score.looks();
  }

  @Override
  public long number(int look, String value) {
    return score.number(look, value);
  }

  @Override
  public long score(long[] numbers) {
    long scored = score.score(numbers);
    below += score.bound(numbers, score.boundAfter()) < scored ? 1 : 0;
    return scored;
  }

  int below() {
    return below;
  }
}
