package dev.skillexchange.engine.answer;

import java.time.LocalDate;
import java.util.Optional;

/// What an answer was computed from.
///
/// @param market `real`, or `sample` for the invented sample market
/// @param asOf the day of the last reading; empty for an empty store
public record Basis(String market, Optional<LocalDate> asOf) {
  public boolean sample() {
    return market.equals("sample");
  }
}
