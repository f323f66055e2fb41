package dev.skillexchange.market.estimate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
  public record Reading(int source, YearMonth month, long opened, long closed, long open) {

    /// Whether it is of the month after that of another, of the same source.
    public boolean follows(Reading other) {
      return source == other.source && number(month) == number(other.month) + 1;
    }

    private static int number(YearMonth month) {
      return 12 * month.getYear() + month.getMonthValue();
    }
  }

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
    List<Reading> ordered =
        readings.stream()
            .sorted(Comparator.comparingInt(Reading::source).thenComparing(Reading::month))
            .toList();
    TreeMap<YearMonth, Link> links = new TreeMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      Reading reading = ordered.get(i);
      Link link = links.computeIfAbsent(reading.month(), _ -> new Link());
      if (i > 0 && ordered.get(i - 1).source() == reading.source()) {
        link.add(ordered.get(i - 1), reading, measure);
      }
    }
    List<Point> points = new ArrayList<>();
    links.forEach((month, link) -> points.add(link.point(month, points)));
    return points.stream().anyMatch(point -> point.sources() > 0) ? List.copyOf(points) : List.of();
  }

  /// The sums over the sources of two months that follow each other.
  private static final class Link {
    private long before;
    private long now;
    private int sources;

    void add(Reading earlier, Reading later, ToLongFunction<Reading> measure) {
      if (later.month().equals(earlier.month())) {
        throw new IllegalArgumentException("two readings of a source in " + later.month());
      }
      if (later.follows(earlier)) {
        before += measure.applyAsLong(earlier);
        now += measure.applyAsLong(later);
        sources++;
      }
    }

    /// @param points of the months before
    Point point(YearMonth month, List<Point> points) {
      return before == 0
          ? new Point(month, 100, 0)
          : new Point(month, points.getLast().index() * now / before, sources);
    }
  }
}
