package dev.skillexchange.guide;

import dev.skillexchange.market.estimate.ChainedTrend;
import dev.skillexchange.market.estimate.TimeOpen;
import java.time.YearMonth;
import java.util.List;

/// How jobs come and go.
///
/// @param timeOpen how long they stay open
/// @param watched jobs of which it is known when they opened
/// @param index jobs open at the end of each month, the first being 100, of the same boards from
///   month to month; empty where no two months can be compared
/// @param months what was counted, by month
public record Flow(
    TimeOpen timeOpen, long watched, List<ChainedTrend.Point> index, List<Month> months) {
  public Flow {
    index = List.copyOf(index);
    months = List.copyOf(months);
  }

  /// What boards that were read completely in a month and in the one before it showed.
  ///
  /// @param opened jobs first seen between the last complete readings of the two months
  /// @param closed jobs gone between them
  /// @param open jobs there at the last
  /// @param boards how many boards these are
  public record Month(YearMonth month, long opened, long closed, long open, long boards) {}
}
