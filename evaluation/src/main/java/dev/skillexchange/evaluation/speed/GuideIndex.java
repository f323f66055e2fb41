package dev.skillexchange.evaluation.speed;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.guide.GuideWriter;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.Order;
import dev.skillexchange.index.lucene.LuceneIndex;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Reading;
import dev.skillexchange.market.BoardReadings;
import dev.skillexchange.market.Conversion;
import dev.skillexchange.market.ExchangeRates;
import dev.skillexchange.sample.SampleMarket;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.SliceResolver;
import dev.skillexchange.store.Change;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// An index of the sample market in a folder, with facts as the market's writer knows them.
final class GuideIndex implements GuideSource, AutoCloseable {
  static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
  private static final int BATCH = 5_000;
  private static final int MONTHS = 12;

  private final Catalogue catalogue;
  private final ExchangeRates rates;
  private final LuceneIndex index;
  private final SliceResolver resolver;
  private final GuideWriter writer;
  private final BoardReadings readings;

  /// @param folder of the index: filled where it does not hold so many jobs of this seed, used
  ///   again where it does
  GuideIndex(Catalogue catalogue, Path folder, int jobs, long seed) {
    this.catalogue = catalogue;
    this.rates = ExchangeRates.of(catalogue.exchangeRates());
    this.index = LuceneIndex.open(folder, "sample " + seed);
    this.resolver = new SliceResolver(catalogue);
    this.writer = new GuideWriter(index, catalogue, resolver);
    if (index.position().filter(position -> position.change() == jobs).isEmpty()) {
      fill(jobs, seed);
    }
    this.readings = everyMonth(index);
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

  JobIndex index() {
    return index;
  }

  /// The jobs with which an index is filled.
  static MarketJobs jobs(Catalogue catalogue, int jobs, long seed) {
    return new MarketJobs(SampleMarket.of(seed, jobs, AS_OF), catalogue, AS_OF);
  }

  private void fill(int jobs, long seed) {
    index.clear();
    MarketJobs market = jobs(catalogue, jobs, seed);
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

  @Override
  public Map<String, Long> roles() {
    return counts(new Slice.Everything(), Dimension.ROLE);
  }

  @Override
  public Map<String, Long> values(Role role, Parameter parameter) {
    return counts(
        Slice.role(role.id()), SliceDraw.FILTERS.getOrDefault(parameter, Dimension.LEVEL));
  }

  private Map<String, Long> counts(Slice slice, Dimension dimension) {
    Map<String, Long> counts = new HashMap<>();
    index.tally(
        slice,
        List.of(dimension),
        (cell, count) -> counts.merge(cell.getFirst(), count, Long::sum));
    counts.remove("");
    return counts;
  }

  @Override
  public void write(SliceDraw.Drawn slice) {
    writer.write(
        slice.role(),
        slice.narrowing(),
        Optional.of(AS_OF),
        readings,
        rates.on(AS_OF).map(day -> new Conversion(day, Optional.empty())));
  }

  @Override
  public long jobs(SliceDraw.Drawn slice) {
    JobQuery about = GuideWriter.scope(slice.role(), slice.narrowing());
    Slice all = resolver.resolve(about, Optional.of(AS_OF)).slice();
    return index.hits(all, Order.NEWEST, 0, 0).total();
  }

  @Override
  public void close() {
    index.close();
  }
}
