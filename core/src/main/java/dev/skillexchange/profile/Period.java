package dev.skillexchange.profile;

import java.time.YearMonth;
import java.util.Optional;

/// When something began and ended, to the month; an end that is not told is empty.
///
/// @param current whether it goes on ("present"); it has no end then
public record Period(Optional<YearMonth> from, Optional<YearMonth> to, boolean current) {
  /// Without any dates.
  public static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty(), false);

  public Period {
    if (current && to.isPresent()) {
      throw new IllegalArgumentException("what goes on has no end");
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException("a period ends before it begins: " + from + ", " + to);
    }
  }

  /// The last month of it, as seen in a month; empty where that is not told.
  public Optional<YearMonth> last(YearMonth now) {
    return current ? Optional.of(now) : to;
  }
}
