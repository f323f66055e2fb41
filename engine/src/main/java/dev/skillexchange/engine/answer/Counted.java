package dev.skillexchange.engine.answer;

import dev.skillexchange.market.Figure;

/// A number of jobs or employers.
public record Counted(long value, Evidence evidence) {

  static Counted of(Figure<Long> figure) {
    return switch (figure) {
      case Figure.Told<Long> told -> new Counted(told.value(), Evidence.of(told.sample()));
      case Figure.Withheld<Long> withheld -> new Counted(0, Evidence.of(withheld.sample()));
    };
  }
}
