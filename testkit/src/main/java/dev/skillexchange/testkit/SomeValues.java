package dev.skillexchange.testkit;

import dev.skillexchange.index.ValueScore;
import dev.skillexchange.slice.Dimension;
import java.util.List;

/// A score with few different values, so that ties are common: some values are worth something,
/// chosen by a seed. Its bound is as tight as can be for what is known.
record SomeValues(int seed) implements ValueScore {
  private static final long MOST = 4;

  @Override
  public List<Look> looks() {
    return List.of(
        new Look(Dimension.REQUIREMENT, Joining.SUM),
        new Look(Dimension.ROLE, Joining.SUM),
        new Look(Dimension.COUNTRY, Joining.MOST),
        new Look(Dimension.LANGUAGE_ASKED, Joining.SUM),
        new Look(Dimension.SKILL_NEED, Joining.SUM));
  }

  @Override
  public long number(int look, String value) {
    return Math.floorMod(value.hashCode() / 7 + seed + look, MOST + 1);
  }

  @Override
  public long score(long[] numbers) {
    return capped(numbers[0])
        + numbers[1]
        + numbers[2]
        + capped(numbers[3])
        + capped(numbers[4])
        - seed % 5;
  }

  @Override
  public long bound(long[] numbers, int known) {
    return capped(numbers[0]) + numbers[1] + 3 * MOST - seed % 5;
  }

  @Override
  public int boundAfter() {
    return seed % 3 == 0 ? 0 : 2;
  }

  private static long capped(long number) {
    return Math.min(number, MOST);
  }
}
