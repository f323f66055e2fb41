package dev.skillexchange.evaluation.search;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Quantiles;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.evaluation.search.OpenLoop.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Puts a running server under a constant rate of searches and tells how long answers took, what
/// failed, and, where it is asked for, how soon a changed posting was found meanwhile.
public final class SearchLoad {
  private final RunningServer server;
  private final Asking asking;

  private SearchLoad(RunningServer server, Asking asking) {
    this.server = server;
    this.asking = asking;
  }

  /// How a server is asked.
  ///
  /// @param rate searches a second
  /// @param warmUp how many other searches go before those that count, at the same rate
  /// @param pages whether pages are asked for, in place of JSON
  public record Asking(int rate, int seconds, int warmUp, boolean pages, long seed) {}

  /// Asks a running server and reports.
  ///
  /// @param address such as `http://127.0.0.1:8080`
  /// @param changes what changes postings meanwhile, where anything does
  public static Report of(String address, Asking asking, Optional<Changes> changes) {
    try (RunningServer server = new RunningServer(address)) {
      return new SearchLoad(server, asking).report(changes);
    }
  }

  private Report report(Optional<Changes> changes) {
    SearchMix mix = server.market().mix(CatalogueLoader.load(), asking.seed());
    OpenLoop loop = new OpenLoop(server, asking.pages());
    loop.run(mix.next(asking.warmUp()), asking.rate());
    changes.ifPresent(one -> one.begin(server));
    long start = System.nanoTime();
    List<Asked> asked = mix.next(asking.rate() * asking.seconds());
    List<Reply> replies = loop.run(asked, asking.rate());
    double seconds = (System.nanoTime() - start) / 1e9;
    List<Table> tables = new ArrayList<>(List.of(SearchMix.table(asked)));
    List<Timed> answered = replies.stream().filter(Reply::answered).map(Reply::timed).toList();
    if (!asking.pages() && !answered.isEmpty()) {
      tables.add(Timed.hits(answered));
    }
    tables.add(times(replies, answered, seconds));
    changes.ifPresent(one -> tables.add(one.end()));
    tables.add(Timed.starts(answered));
    tables.add(Timed.slowest(answered));
    tables.add(faults(replies));
    return new Report(headline(), tables);
  }

  private String headline() {
    return "%d %s a second for %d s from %s, %,d jobs, after %,d others; heap of the server %,d MB in use at the end"
        .formatted(
            asking.rate(),
            asking.pages() ? "pages" : "answers in JSON",
            asking.seconds(),
            server.address(),
            server.status().path("jobs").asLong(),
            asking.warmUp(),
            server.heap());
  }

  private static Table times(List<Reply> replies, List<Timed> answered, double seconds) {
    Quantiles late = Quantiles.of(replies.stream().map(Reply::late).toList());
    return Table.named(
            "times",
            "Milliseconds from when a search was due to its answer",
            "searches",
            "answered",
            "failed",
            "answered a second",
            "p50",
            "p95",
            "p99",
            "most",
            "sent late p99")
        .row(
            append(
                Quantiles.of(answered.stream().map(Timed::milliseconds).toList())
                    .row(
                        Cell.of(replies.size()),
                        Cell.of(answered.size()),
                        Cell.of(replies.size() - answered.size()),
                        Cell.of(answered.size() / seconds)),
                late.at(0.99)))
        .build();
  }

  private static Cell[] append(Cell[] cells, Cell last) {
    List<Cell> all = new ArrayList<>(List.of(cells));
    all.add(last);
    return all.toArray(Cell[]::new);
  }

  private static Table faults(List<Reply> replies) {
    Map<String, Long> faults =
        replies.stream()
            .filter(reply -> !reply.answered())
            .collect(Collectors.groupingBy(Reply::fault, TreeMap::new, Collectors.counting()));
    Table.Builder table = Table.named("faults", "What failed", "fault", "searches");
    faults.forEach((fault, count) -> table.row(Cell.of(fault), Cell.of(count)));
    return table.build();
  }
}
