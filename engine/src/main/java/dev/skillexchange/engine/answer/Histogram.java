package dev.skillexchange.engine.answer;

import java.util.List;

/// How the jobs found are spread over the values of a filter that are amounts or days.
///
/// @param parameter the filter's name in queries
/// @param unit what the bars count by, such as `USD a year`
/// @param bars in rising order, without gaps
public record Histogram(String parameter, String name, String unit, List<Bar> bars) {

  /// The jobs from one value up to, and without, the next.
  ///
  /// @param from empty where the bar has no lower end
  /// @param to empty where it has no upper end
  /// @param link the query narrowed to its jobs
  public record Bar(String from, String to, long jobs, String link) {}

  /// The jobs of all bars.
  public long jobs() {
    return bars.stream().mapToLong(Bar::jobs).sum();
  }
}
