package dev.skillexchange.market.estimate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/// A trend by month that compares the same sources: each month's link is the ratio of the sums over
/// the sources that were read completely in it and in the month before, and the index is the
/// product of the links (chained index; ILO, IMF, OECD and others, Consumer Price Index Manual,
/// 2020, chapter 8). A new source therefore moves nothing in its first month.
public final class ChainedTrend {
  private ChainedTrend() {}

  /// What one source showed in a month that was read completely.
  ///
  /// @param source a number for the source
  /// @param opened jobs that opened in the month
  /// @param closed jobs that closed in it
  /// @param open jobs open at its end
  public record Reading(int source, YearMonth month, long opened, long closed, long open) {}

  /// A month of the index.
  ///
  /// @param index 100 in the first month of its chain
  /// @param sources that link it to the month before; 0 in the first month of a chain
  public record Point(YearMonth month, double index, int sources) {}

  /// The trend, in order of months. A month that nothing links to the one before begins a new chain
  /// at 100. Empty where no two months are linked: one snapshot has no trend.
  ///
  /// @param readings at most one for a source and month
  /// @param measure what is followed, such as `Reading::open`
  public static List<Point> of(List<Reading> readings, ToLongFunction<Reading> measure) {
    TreeMap<YearMonth, Map<Integer, Reading>> months = new TreeMap<>();
    for (Reading reading : readings) {
      Map<Integer, Reading> month = months.computeIfAbsent(reading.month(), _ -> new HashMap<>());
      if (month.putIfAbsent(reading.source(), reading) != null) {
        throw new IllegalArgumentException("two readings of a source in " + reading.month());
      }
    }
    List<Point> points = new ArrayList<>();
    for (YearMonth month : months.keySet()) {
      points.add(next(points, months, month, measure));
    }
    return points.stream().anyMatch(point -> point.sources() > 0) ? List.copyOf(points) : List.of();
  }

  private static Point next(
      List<Point> points,
      Map<YearMonth, Map<Integer, Reading>> months,
      YearMonth month,
      ToLongFunction<Reading> measure) {
    Map<Integer, Reading> now = months.getOrDefault(month, Map.of());
    Map<Integer, Reading> before = months.getOrDefault(month.minusMonths(1), Map.of());
    long sumNow = 0;
    long sumBefore = 0;
    int sources = 0;
    for (Map.Entry<Integer, Reading> source : now.entrySet()) {
      Reading earlier = before.get(source.getKey());
      if (earlier != null) {
        sumNow += measure.applyAsLong(source.getValue());
        sumBefore += measure.applyAsLong(earlier);
        sources++;
      }
    }
    return sumBefore == 0
        ? new Point(month, 100, 0)
        : new Point(month, points.getLast().index() * sumNow / sumBefore, sources);
  }
}
