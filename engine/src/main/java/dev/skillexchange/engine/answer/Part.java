package dev.skillexchange.engine.answer;

import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;

/// A share of the jobs of a slice.
///
/// @param share from 0 to 1
public record Part(double share, Evidence evidence) {

  static Part of(Figure<Share> figure) {
    return switch (figure) {
      case Figure.Told<Share> told -> new Part(told.value().value(), Evidence.of(told.sample()));
      case Figure.Withheld<Share> withheld -> new Part(0, Evidence.of(withheld.sample()));
    };
  }
}
