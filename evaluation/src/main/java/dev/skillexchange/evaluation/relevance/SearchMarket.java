package dev.skillexchange.evaluation.relevance;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.extract.CatalogueDeriver;
import dev.skillexchange.extract.Deriver;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.Order;
import dev.skillexchange.index.lucene.LuceneIndex;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.Posting;
import dev.skillexchange.sample.SampleMarket;
import dev.skillexchange.sample.SampleReading;
import dev.skillexchange.slice.CanonicalQuery;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.QueryReader;
import dev.skillexchange.slice.ResolvedQuery;
import dev.skillexchange.slice.SliceResolver;
import dev.skillexchange.source.PostingSink;
import dev.skillexchange.source.PostingSource;
import dev.skillexchange.source.file.PostingFiles;
import dev.skillexchange.store.Change;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.MemoryStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// The open jobs of a market in an index, to search as people do.
public final class SearchMarket implements AutoCloseable {
  private static final int BATCH = 2_000;

  private final Catalogue catalogue = CatalogueLoader.load();
  private final SliceResolver resolver = new SliceResolver(catalogue);
  private final QueryReader reader = new QueryReader(resolver);
  private final MemoryStore store = new MemoryStore(Market.REAL);
  private final LuceneIndex index;
  private final LocalDate asOf;

  private SearchMarket(Path folder, LocalDate asOf) {
    this.index = LuceneIndex.open(folder);
    this.asOf = asOf;
  }

  /// The postings of a sample market that were seen last on their boards.
  ///
  /// @param folder an empty one, for the index
  public static SearchMarket sample(long seed, int postings, LocalDate asOf, Path folder) {
    SearchMarket market = new SearchMarket(folder, asOf);
    SampleMarket sample = SampleMarket.of(seed, postings, asOf);
    Map<String, SampleReading> latest = new TreeMap<>();
    sample.readings().forEach(one -> latest.put(one.reading().board(), one));
    Deriver deriver = new CatalogueDeriver(market.catalogue);
    for (SampleReading one : latest.values()) {
      List<Posting> shown = new ArrayList<>();
      one.postings().forEach(shown::add);
      market.store.postings().write(one.reading().observed(), shown, deriver);
    }
    market.follow();
    return market;
  }

  /// The boards of a folder.
  ///
  /// @param asOf the day on which they were read
  /// @param folder an empty one, for the index
  public static SearchMarket boards(Path boards, LocalDate asOf, Path folder) throws IOException {
    SearchMarket market = new SearchMarket(folder, asOf);
    Deriver deriver = new CatalogueDeriver(market.catalogue);
    for (PostingSource source : PostingFiles.at(boards, true)) {
      Board board = new Board();
      source.read(board);
      market.store.postings().write(asOf, board.postings, deriver);
    }
    market.follow();
    return market;
  }

  private void follow() {
    for (List<Change> changes = store.changes().after(0, BATCH);
        !changes.isEmpty();
        changes = store.changes().after(changes.getLast().version(), BATCH)) {
      index.apply(changes, new IndexPosition(store.identity().id(), changes.getLast().version()));
    }
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /// What the search box makes of words and filters, among open jobs.
  public ResolvedQuery resolve(String typed) {
    JobQuery read = reader.read(JobQuery.words(typed)).query();
    JobQuery open = CanonicalQuery.of(resolver, read).with(Parameter.STATE, "open");
    return resolver.resolve(open, Optional.of(asOf));
  }

  /// The first jobs of a search.
  public List<Job> search(String typed, Order order, int count) {
    return jobs(index.hits(resolve(typed).slice(), order, 0, count).ids());
  }

  /// Jobs by their ids, in the order asked for.
  public List<Job> jobs(List<JobId> ids) {
    return store.jobs().find(ids);
  }

  /// Asks the index.
  public <T> T ask(Function<JobIndex, T> question) {
    return index.snapshot(question);
  }

  @Override
  public void close() {
    index.close();
    store.close();
  }

  /// Gathers the postings of a board.
  private static final class Board implements PostingSink {
    private final List<Posting> postings = new ArrayList<>();

    @Override
    public void posting(Posting posting) {
      postings.add(posting);
    }

    @Override
    public void rejected(long row, String reason) {}

    @Override
    public void unlisted() {}

    @Override
    public void complete(String source, String board) {}
  }
}
