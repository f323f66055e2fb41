package dev.skillexchange.evaluation.search;

import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.evaluation.beside.PostgresSearch;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Quantiles;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.evaluation.search.Spent.Part;
import dev.skillexchange.slice.JobQuery;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Has the searches of a mix answered by the index and, right behind, by PostgreSQL's full-text
/// search over the same jobs: ids of a page, how many there are, and counts of the same filters.
public final class SideBySide {
  private final TimedSearches searches;
  private final PostgresSearch postgres;
  private final List<Pair> pairs = new ArrayList<>();
  private int leftOut;
  private int brokenOff;

  private SideBySide(TimedSearches searches, PostgresSearch postgres) {
    this.searches = searches;
    this.postgres = postgres;
  }

  /// One search, answered by both.
  private record Pair(Asked asked, long jobs, long found, double index, double postgres) {
    double ratio() {
      return postgres / index;
    }
  }

  /// Asks both the same searches and reports.
  ///
  /// @param folder of PostgreSQL's copy: filled where it does not hold the jobs of the home
  public static Report of(Path home, Path folder, int count, int warmUp, long seed) {
    try (TimedSearches searches = TimedSearches.over(home);
        PostgresSearch postgres =
            PostgresSearch.of(
                folder,
                searches.engine().market().store(),
                searches.engine().knowledge(),
                searches.market().asOf())) {
      return new SideBySide(searches, postgres).report(searches.mix(seed), count, warmUp);
    }
  }

  private Report report(SearchMix mix, int count, int warmUp) {
    mix.next(warmUp).forEach(searches::answer);
    mix.next(warmUp / 40).forEach(this::both);
    pairs.clear();
    leftOut = 0;
    brokenOff = 0;
    mix.next(count).forEach(this::both);
    return new Report(
        "%,d searches over %,d jobs, each by the index and then by PostgreSQL 18; index %,d MB, table with its indexes %,d MB; %d could not be asked of PostgreSQL, %d were broken off after 60 s; of the others both found equally many jobs in %.1f %%. PostgreSQL with %s"
            .formatted(
                count,
                searches.market().totals().jobs(),
                SearchSpeed.size(searches.index()),
                postgres.megabytes(),
                leftOut,
                brokenOff,
                100.0
                    * pairs.stream().filter(one -> one.jobs() == one.found()).count()
                    / pairs.size(),
                postgres.settings()),
        table(),
        largest());
  }

  private void both(Asked asked) {
    SearchAnswer answer = searches.answer(asked);
    double index = searches.spent(Part.INDEX);
    Optional<PostgresSearch.Prepared> prepared =
        postgres.prepared(asked, JobQuery.ofLink(answer.link()));
    if (prepared.isEmpty()) {
      leftOut++;
      return;
    }
    try {
      PostgresSearch.Found found = prepared.get().run();
      pairs.add(new Pair(asked, answer.total(), found.jobs(), index, found.milliseconds()));
    } catch (SQLException e) {
      brokenOff++;
    }
  }

  private Table table() {
    Table.Builder table =
        Table.named(
            "beside",
            "Milliseconds a search: ids of a page, total and counts",
            "by",
            "mean",
            "p50",
            "p95",
            "p99",
            "most");
    Quantiles index = Quantiles.of(pairs.stream().map(Pair::index).toList());
    Quantiles postgres = Quantiles.of(pairs.stream().map(Pair::postgres).toList());
    Quantiles ratios = Quantiles.of(pairs.stream().map(Pair::ratio).toList());
    return table
        .row(index.row(Cell.of("the index"), Cell.of(index.mean())))
        .row(postgres.row(Cell.of("PostgreSQL 18"), Cell.of(postgres.mean())))
        .row(
            ratios.row(
                Cell.of("times as long, search by search"),
                Cell.of(postgres.mean() / index.mean())))
        .build();
  }

  /// The same by how many jobs are found.
  private Table largest() {
    Table.Builder table =
        Table.named(
            "sizes",
            "Median by how many jobs are found",
            "jobs",
            "searches",
            "the index",
            "PostgreSQL 18",
            "times as long");
    long least = 0;
    for (long most : List.of(100L, 1_000L, 10_000L, 100_000L, Long.MAX_VALUE)) {
      long from = least;
      List<Pair> some =
          pairs.stream().filter(one -> one.jobs() >= from && one.jobs() <= most).toList();
      table.row(
          Cell.of(most == Long.MAX_VALUE ? "more" : "up to %,d".formatted(most)),
          Cell.of(some.size()),
          Quantiles.of(some.stream().map(Pair::index).toList()).at(0.5),
          Quantiles.of(some.stream().map(Pair::postgres).toList()).at(0.5),
          Quantiles.of(some.stream().map(Pair::ratio).toList()).at(0.5));
      least = most + 1;
    }
    return table.build();
  }
}
