package dev.skillexchange.evaluation.search;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.Searches;
import dev.skillexchange.engine.Settings;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.home.Home;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.evaluation.search.Spent.Part;
import dev.skillexchange.fault.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Has the searches of a mix answered in this process, one after another, over the sample market of
/// a home, and tells how long each took and in which part. Nothing is kept from one answer for
/// another.
public final class SearchSpeed {
  private final Spent spent = new Spent();
  private final Searches searches;
  private final OpenMarket market;
  private final Map<Part, List<Double>> parts = new EnumMap<>(Part.class);

  private SearchSpeed(Engine engine) {
    OpenMarket open = engine.market();
    this.searches = new Searches(engine.knowledge());
    this.market =
        new OpenMarket(new TimedStore(open.store(), spent), new TimedIndex(open.index(), spent));
  }

  /// @param home of a sample market; taken while this runs
  /// @param warmUp how many other searches are answered before the first that counts
  public static Report of(Path home, int count, int warmUp, long seed) {
    Settings settings =
        Settings.of(Optional.of(home.toString()), Optional.empty(), System.getenv());
    Home taken =
        Home.take(settings.home(), "evaluate search")
            .orElseThrow(
                () -> new UserError("home in use", home.toString(), "Stop what runs there."));
    try (Engine engine = Engine.start(settings, taken, false, _ -> {})) {
      engine.market().follower().catchUp();
      SearchMix mix =
          MixedMarket.of(engine.market().totals().postings(), engine.market().asOf())
              .mix(engine.knowledge().catalogue(), seed);
      return new SearchSpeed(engine).report(mix, count, warmUp, settings.home());
    }
  }

  private Report report(SearchMix mix, int count, int warmUp, Path home) {
    mix.next(warmUp).forEach(this::time);
    parts.clear();
    List<Asked> asked = mix.next(count);
    List<Timed> timed = asked.stream().map(this::time).toList();
    return new Report(
        "%,d searches, one after another, over %,d jobs, after %,d others; index %,d MB on disk, heap %,d MB in use at the end"
            .formatted(count, market.totals().jobs(), warmUp, size(home.resolve("index")), heap()),
        SearchMix.table(asked),
        Timed.hits(timed),
        partTable(),
        Timed.starts(timed),
        Timed.slowest(timed));
  }

  private Timed time(Asked asked) {
    spent.reset();
    SearchAnswer answer =
        spent.on(
            Part.WHOLE,
            () -> searches.search(market, asked.query(), asked.order(), asked.from(), Asked.PAGE));
    for (Part part : Part.values()) {
      parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(spent.milliseconds(part));
    }
    return new Timed(asked, answer.total(), spent.milliseconds(Part.WHOLE));
  }

  private Table partTable() {
    Table.Builder table =
        Table.named("parts", "Milliseconds a search", "part", "p50", "p95", "p99", "most");
    for (Part part : Part.values()) {
      table.row(Quantiles.of(parts.getOrDefault(part, List.of())).row(Cell.of(part.shown())));
    }
    return table.build();
  }

  private static long size(Path folder) {
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
