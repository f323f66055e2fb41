package dev.skillexchange.market;

import dev.skillexchange.market.PayTable.By;
import dev.skillexchange.slice.Dimension;
import java.util.function.UnaryOperator;

/// One way to part the jobs of a slice for a table of pay.
///
/// @param by what the table calls it
/// @param dimension whose values jobs are parted by
/// @param part the name of the part that a value belongs to, several to one maybe; empty where it
///   belongs to none
public record PayParting(By by, Dimension dimension, UnaryOperator<String> part) {

  /// Each value is a part of its own.
  public static PayParting of(By by, Dimension dimension) {
    return new PayParting(by, dimension, UnaryOperator.identity());
  }
}
