package dev.skillexchange.evaluation.speed;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Quantiles;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Has guides of random slices of a large market written, one after another, and tells how long
/// each took.
public final class GuideSpeed {
  private static final int LARGEST = 30_000;
  private static final int WHOLE = 10;
  private static final int YEAR = 365;

  private final GuideSource source;
  private final SliceDraw draw;

  private GuideSpeed(GuideSource source, Catalogue catalogue, long seed) {
    this.source = source;
    this.draw = new SliceDraw(source, catalogue, seed);
  }

  /// Measures on an index in this process.
  ///
  /// @param folder of the index: filled where it does not hold so many jobs of this seed, used
  ///   again where it does
  public static Report of(Path folder, int jobs, int slices, long seed) {
    Catalogue catalogue = CatalogueLoader.load();
    try (GuideIndex index = new GuideIndex(catalogue, folder, jobs, seed)) {
      Table table = new GuideSpeed(index, catalogue, seed).table(slices);
      return new Report(
          "guides over %,d jobs of the sample market, seed %d; %,d MB of heap in use at the end"
              .formatted(jobs, seed, heap()),
          table);
    }
  }

  /// Measures through a running server.
  ///
  /// @param address such as `http://127.0.0.1:8080`
  public static Report of(String address, int slices, long seed) {
    Catalogue catalogue = CatalogueLoader.load();
    return new Report(
        "pages of guides from " + address,
        new GuideSpeed(new GuidePages(address), catalogue, seed).table(slices));
  }

  private Table table(int slices) {
    draw.slices(slices).forEach(this::time);
    List<Time> times = new ArrayList<>();
    List<SliceDraw.Drawn> drawn = new ArrayList<>(draw.slices(2 * slices));
    while (times.size() < slices && !drawn.isEmpty()) {
      Time time = time(drawn.removeFirst());
      if (time.jobs > 0 && time.jobs <= LARGEST) {
        times.add(time);
      }
    }
    return table(times, often(Optional.of(draw.largest())), often(Optional.empty()));
  }

  /// The guide of a role, or of all, again and again, each time of a day more: a server keeps the
  /// last guides.
  private List<Time> often(Optional<Role> role) {
    return IntStream.range(0, WHOLE)
        .mapToObj(i -> JobQuery.all().with(Parameter.SEEN, YEAR + i + "d"))
        .map(period -> time(new SliceDraw.Drawn(role, period)))
        .toList();
  }

  /// How many jobs a guide was about and how long it took.
  private record Time(long jobs, double milliseconds) {}

  private Time time(SliceDraw.Drawn slice) {
    long start = System.nanoTime();
    source.write(slice);
    double milliseconds = (System.nanoTime() - start) / 1e6;
    return new Time(source.jobs(slice), milliseconds);
  }

  private static Table table(List<Time> times, List<Time> largest, List<Time> market) {
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
    row(table, "all roles, the whole market", market);
    return table.build();
  }

  private static void row(Table.Builder table, String name, List<Time> times) {
    Quantiles spent = Quantiles.of(times.stream().mapToDouble(Time::milliseconds));
    table.row(
        Cell.of(name),
        Cell.of(spent.count()),
        Cell.of(times.stream().mapToLong(Time::jobs).max().orElse(0)),
        spent.at(0.5),
        spent.at(0.95),
        spent.at(1));
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
