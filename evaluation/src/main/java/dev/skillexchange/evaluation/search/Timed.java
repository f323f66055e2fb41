package dev.skillexchange.evaluation.search;

import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Quantiles;
import dev.skillexchange.evaluation.report.Table;
import java.util.Comparator;
import java.util.List;

/// A search, how many jobs it found and how long its answer took.
record Timed(Asked asked, long jobs, double milliseconds) {
  private static final int SLOWEST = 12;
  private static final long VERY_MANY = 100_000;
  private static final long FEW = 100;

  /// How many jobs the searches found.
  static Table hits(List<Timed> all) {
    Quantiles jobs = Quantiles.of(all.stream().map(one -> (double) one.jobs()).toList());
    Table.Builder table =
        Table.named(
            "hits",
            "Jobs found",
            "none",
            "1 to 100",
            "over 100,000",
            "p10",
            "p25",
            "p50",
            "p75",
            "p90",
            "p99",
            "most");
    return table
        .row(
            share(all, 0, 0),
            share(all, 1, FEW),
            share(all, VERY_MANY + 1, Long.MAX_VALUE),
            Cell.of((long) jobs.value(0.1)),
            Cell.of((long) jobs.value(0.25)),
            Cell.of((long) jobs.value(0.5)),
            Cell.of((long) jobs.value(0.75)),
            Cell.of((long) jobs.value(0.9)),
            Cell.of((long) jobs.value(0.99)),
            Cell.of((long) jobs.value(1)))
        .build();
  }

  private static Cell share(List<Timed> all, long least, long most) {
    long found = all.stream().filter(one -> one.jobs() >= least && one.jobs() <= most).count();
    return Cell.of((double) found / all.size());
  }

  /// The searches by what they start with.
  static Table starts(List<Timed> all) {
    Table.Builder table =
        Table.named(
            "starts",
            "Milliseconds by what is asked",
            "start",
            "searches",
            "p50",
            "p95",
            "p99",
            "most");
    for (Start start : Start.values()) {
      List<Double> times =
          all.stream()
              .filter(one -> one.asked().start() == start)
              .map(Timed::milliseconds)
              .toList();
      table.row(Quantiles.of(times).row(Cell.of(start.shown()), Cell.of(times.size())));
    }
    return table.build();
  }

  static Table slowest(List<Timed> all) {
    Table.Builder table = Table.named("slowest", "The slowest", "search", "jobs", "milliseconds");
    all.stream()
        .sorted(Comparator.comparingDouble(Timed::milliseconds).reversed())
        .limit(SLOWEST)
        .forEach(one ->
            table.row(
                Cell.of(one.asked().link()), Cell.of(one.jobs()), Cell.of(one.milliseconds())));
    return table.build();
  }
}
