package dev.skillexchange.evaluation.search;

import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Quantiles;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.evaluation.search.Spent.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Has the searches of a mix answered in this process, one after another, over the market of a
/// home, and tells how long each took and in which part. Nothing is kept from one answer for
/// another.
public final class SearchSpeed {
  private final TimedSearches searches;
  private final Map<Part, List<Double>> parts = new EnumMap<>(Part.class);

  private SearchSpeed(TimedSearches searches) {
    this.searches = searches;
  }

  /// Searches a home in this process and reports.
  ///
  /// @param home of the market; taken while this runs
  /// @param warmUp how many other searches are answered before the first that counts
  public static Report of(Path home, int count, int warmUp, long seed) {
    try (TimedSearches searches = TimedSearches.over(home)) {
      return new SearchSpeed(searches).report(searches.mix(seed), count, warmUp);
    }
  }

  private Report report(SearchMix mix, int count, int warmUp) {
    mix.next(warmUp).forEach(searches::answer);
    List<Asked> asked = mix.next(count);
    List<Timed> timed = asked.stream().map(this::time).toList();
    return new Report(
        "%,d searches, one after another, over %,d jobs, after %,d others; index %,d MB on disk, heap %,d MB in use at the end"
            .formatted(
                count, searches.market().totals().jobs(), warmUp, size(searches.index()), heap()),
        SearchMix.table(asked),
        Timed.hits(timed),
        partTable(),
        Timed.starts(timed),
        Timed.slowest(timed));
  }

  private Timed time(Asked asked) {
    long jobs = searches.answer(asked).total();
    for (Part part : Part.values()) {
      parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(searches.spent(part));
    }
    return new Timed(asked, jobs, searches.spent(Part.WHOLE));
  }

  private Table partTable() {
    Table.Builder table =
        Table.named("parts", "Milliseconds a search", "part", "mean", "p50", "p95", "p99", "most");
    for (Part part : Part.values()) {
      Quantiles times = Quantiles.of(parts.getOrDefault(part, List.of()));
      table.row(times.row(Cell.of(part.shown()), Cell.of(times.mean())));
    }
    return table.build();
  }

  /// Megabytes of the files in a folder.
  static long size(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          >> 20;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
