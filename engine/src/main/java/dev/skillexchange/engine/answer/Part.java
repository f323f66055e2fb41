package dev.skillexchange.engine.answer;

import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;
import dev.skillexchange.market.estimate.Interval;
import java.util.Optional;

/// A share of the jobs of a slice.
///
/// @param share from 0 to 1
/// @param interval at 95 %, sampling of employers only; empty where too few employers tell one
public record Part(double share, Optional<Limits> interval, Evidence evidence) {

  /// The ends of an interval.
  public record Limits(double low, double high) {
    static Limits of(Interval interval) {
      return new Limits(interval.low(), interval.high());
    }
  }

  static Part of(Figure<Share> figure) {
    return switch (figure) {
      case Figure.Told<Share> told ->
          new Part(
              told.value().value(),
              told.value().interval().map(Limits::of),
              Evidence.of(told.sample()));
      case Figure.Withheld<Share> withheld ->
          new Part(0, Optional.empty(), Evidence.of(withheld.sample()));
    };
  }
}
