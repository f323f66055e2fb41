package dev.skillexchange.index.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/// Makes searchers that share one cache of filters, of the index alone, and what is kept in memory
/// to count by.
final class Searchers extends SearcherFactory {
  private static final int MOST_FILTERS = 1_000;
  private static final long MOST_BYTES = 64L << 20;

  private final Columns columns;
  private final QueryCache filters = new LRUQueryCache(MOST_FILTERS, MOST_BYTES);

  Searchers(Columns columns) {
    this.columns = columns;
  }

  @Override
  public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
    columns.warm(reader);
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(filters);
    searcher.setSimilarity(new WordSimilarity());
    return searcher;
  }
}
