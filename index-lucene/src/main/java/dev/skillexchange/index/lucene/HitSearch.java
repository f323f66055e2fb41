package dev.skillexchange.index.lucene;

import dev.skillexchange.index.Hits;
import dev.skillexchange.index.Order;
import dev.skillexchange.job.JobId;
import dev.skillexchange.slice.Slice;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// Lists the jobs of a slice.
final class HitSearch {
  private static final Sort NEWEST =
      new Sort(
          LongField.newSortField(Fields.FIRST_SEEN, true, SortedNumericSelector.Type.MAX),
          new SortField(Fields.ID, SortField.Type.STRING));

  private HitSearch() {}

  static Hits hits(IndexSearcher searcher, Slice slice, Order order, int from, int count)
      throws IOException {
    Query query = SliceQuery.of(slice);
    int total = searcher.count(query);
    int last = Math.min(from + count, total);
    if (last <= from) {
      return new Hits(total, List.of());
    }
    ScoreDoc[] top = searcher.search(query, collectors(slice, order, last)).scoreDocs;
    return new Hits(total, ids(searcher, Arrays.copyOfRange(top, from, last)));
  }

  /// The total is counted apart, so that what cannot reach the page may be skipped.
  private static CollectorManager<?, ? extends TopDocs> collectors(
      Slice slice, Order order, int count) {
    return order == Order.RELEVANCE && SliceQuery.ranks(slice)
        ? new TopScoreDocCollectorManager(count, count)
        : new TopFieldCollectorManager(NEWEST, count, count);
  }

  /// Ids are read in the order of the documents and put into the order of the hits.
  private static List<JobId> ids(IndexSearcher searcher, ScoreDoc[] hits) throws IOException {
    Integer[] byDoc = new Integer[hits.length];
    Arrays.setAll(byDoc, i -> i);
    Arrays.sort(byDoc, Comparator.comparingInt(i -> hits[i].doc));
    JobId[] ids = new JobId[hits.length];
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    int leaf = -1;
    SortedDocValues values = DocValues.emptySorted();
    for (int i : byDoc) {
      int owner = ReaderUtil.subIndex(hits[i].doc, leaves);
      if (owner != leaf) {
        leaf = owner;
        values = DocValues.getSorted(leaves.get(leaf).reader(), Fields.ID);
      }
      if (!values.advanceExact(hits[i].doc - leaves.get(leaf).docBase)) {
        throw new IllegalStateException("a document without an id");
      }
      ids[i] = JobId.parse(values.lookupOrd(values.ordValue()).utf8ToString());
    }
    return List.of(ids);
  }
}
