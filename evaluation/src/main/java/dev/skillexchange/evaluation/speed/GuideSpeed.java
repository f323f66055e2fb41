package dev.skillexchange.evaluation.speed;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.guide.Guide;
import dev.skillexchange.guide.GuideWriter;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.lucene.LuceneIndex;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Reading;
import dev.skillexchange.market.BoardReadings;
import dev.skillexchange.market.Conversion;
import dev.skillexchange.market.ExchangeRates;
import dev.skillexchange.sample.SampleMarket;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.SliceResolver;
import dev.skillexchange.store.Change;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Writes guides of random slices of a large market, one after another, and tells how long each
/// took.
public final class GuideSpeed {
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
  private static final int BATCH = 5_000;
  private static final int LARGEST = 30_000;
  private static final int WHOLE_ROLE = 10;
  private static final int MONTHS = 12;

  private final Catalogue catalogue = CatalogueLoader.load();
  private final ExchangeRates rates = ExchangeRates.of(catalogue.exchangeRates());
  private final LuceneIndex index;
  private final GuideWriter writer;
  private BoardReadings readings = BoardReadings.of(List.of());

  private GuideSpeed(LuceneIndex index) {
    this.index = index;
    this.writer = new GuideWriter(index, catalogue, new SliceResolver(catalogue));
  }

  /// Measures.
  ///
  /// @param folder of the index: filled where it does not hold so many jobs of this seed, used
  ///   again where it does
  public static Report of(Path folder, int jobs, int slices, long seed) {
    try (LuceneIndex index = LuceneIndex.open(folder, "sample " + seed)) {
      GuideSpeed speed = new GuideSpeed(index);
      if (index.position().filter(position -> position.change() == jobs).isEmpty()) {
        speed.fill(jobs, seed);
      }
      speed.readings = everyMonth(index);
      return speed.report(jobs, slices, seed);
    }
  }

  /// Every board read at the end of each of the last thirteen months.
  private static BoardReadings everyMonth(LuceneIndex index) {
    List<Reading> readings = new ArrayList<>();
    index.tally(
        new Slice.Everything(),
        List.of(Dimension.BOARD),
        (cell, _) -> {
          String[] board = cell.getFirst().split(":", 2);
          for (int back = 0; back <= MONTHS; back++) {
            YearMonth month = YearMonth.from(AS_OF).minusMonths(back);
            readings.add(new Reading(board[0], board[1], month.atEndOfMonth()));
          }
        });
    return BoardReadings.of(readings);
  }

  private void fill(int jobs, long seed) {
    index.clear();
    MarketJobs market = new MarketJobs(SampleMarket.of(seed, jobs, AS_OF), catalogue, AS_OF);
    List<PostingKey> keys = market.keys();
    for (int from = 0; from < keys.size(); from += BATCH) {
      int to = Math.min(keys.size(), from + BATCH);
      List<Change> batch =
          IntStream.range(from, to)
              .parallel()
              .mapToObj(i -> (Change) new Change.Put(market.job(keys.get(i), i + 1L)))
              .toList();
      index.apply(batch, new IndexPosition("sample " + seed, to == keys.size() ? jobs : to));
    }
  }

  private Report report(int jobs, int slices, long seed) {
    SliceDraw draw = new SliceDraw(index, catalogue, seed);
    draw.slices(slices).forEach(this::time);
    List<Time> times = new ArrayList<>();
    List<SliceDraw.Drawn> drawn = new ArrayList<>(draw.slices(2 * slices));
    while (times.size() < slices && !drawn.isEmpty()) {
      Time time = time(drawn.removeFirst());
      if (time.jobs > 0 && time.jobs <= LARGEST) {
        times.add(time);
      }
    }
    SliceDraw.Drawn whole = new SliceDraw.Drawn(draw.largest(), JobQuery.all());
    List<Time> largest = IntStream.range(0, WHOLE_ROLE).mapToObj(_ -> time(whole)).toList();
    return new Report(
        "guides over %,d jobs of the sample market, seed %d; %,d MB of heap in use at the end"
            .formatted(jobs, seed, heap()),
        table(times, largest));
  }

  /// How many jobs a guide was about and how long it took.
  private record Time(long jobs, double milliseconds) {}

  private Time time(SliceDraw.Drawn slice) {
    long start = System.nanoTime();
    Guide guide =
        writer.write(
            slice.role(),
            slice.narrowing(),
            Optional.of(AS_OF),
            readings,
            rates.on(AS_OF).map(day -> new Conversion(day, Optional.empty())));
    return new Time(guide.jobs().sample().jobs(), (System.nanoTime() - start) / 1e6);
  }

  private static Table table(List<Time> times, List<Time> largest) {
    Table.Builder table =
        Table.named(
            "guides",
            "Milliseconds a guide",
            "slices of",
            "slices",
            "most jobs",
            "p50",
            "p95",
            "most");
    row(table, "up to 30,000 jobs", times);
    row(table, "up to 1,000 jobs", times.stream().filter(time -> time.jobs <= 1_000).toList());
    row(
        table,
        "1,000 to 5,000",
        times.stream().filter(time -> time.jobs > 1_000 && time.jobs <= 5_000).toList());
    row(table, "5,000 to 30,000", times.stream().filter(time -> time.jobs > 5_000).toList());
    row(table, "the largest role, whole", largest);
    return table.build();
  }

  private static void row(Table.Builder table, String name, List<Time> times) {
    double[] sorted = times.stream().mapToDouble(Time::milliseconds).sorted().toArray();
    table.row(
        Cell.of(name),
        Cell.of(sorted.length),
        Cell.of(times.stream().mapToLong(Time::jobs).max().orElse(0)),
        quantile(sorted, 0.5),
        quantile(sorted, 0.95),
        quantile(sorted, 1));
  }

  private static Cell quantile(double[] sorted, double share) {
    return sorted.length == 0
        ? new Cell.Missing("none")
        : Cell.of(sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)]);
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
