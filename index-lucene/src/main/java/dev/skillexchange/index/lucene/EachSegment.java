package dev.skillexchange.index.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/// Runs a query over the segments of an index, one after another, with something that collects in
/// each.
@FunctionalInterface
interface EachSegment {

  LeafCollector in(LeafReader segment) throws IOException;

  static void collect(IndexSearcher searcher, Query query, EachSegment collectors)
      throws IOException {
    searcher.search(
        query,
        new CollectorManager<Collector, Boolean>() {
          @Override
          public Collector newCollector() {
            return collector(collectors);
          }

          @Override
          public Boolean reduce(Collection<Collector> done) {
            return true;
          }
        });
  }

  private static Collector collector(EachSegment collectors) {
    return new Collector() {
      @Override
      public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        return collectors.in(context.reader());
      }

      @Override
      public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
      }
    };
  }
}
