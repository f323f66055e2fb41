package dev.skillexchange.index.lucene;

import dev.skillexchange.index.Hits;
import dev.skillexchange.job.JobId;
import dev.skillexchange.slice.Slice;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// Lists the jobs of a slice by how well its words fit.
final class HitSearch {
  private HitSearch() {}

  /// @param total how many jobs the slice has, so that what cannot reach the page may be skipped
  static Hits hits(IndexSearcher searcher, Slice slice, int total, int from, int count)
      throws IOException {
    int last = Math.min(from + count, total);
    if (last <= from) {
      return new Hits(total, List.of());
    }
    ScoreDoc[] top =
        searcher.search(SliceQuery.of(slice), new TopScoreDocCollectorManager(last, last))
            .scoreDocs;
    return new Hits(total, ids(searcher, Arrays.copyOfRange(top, from, last)));
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
      ids[i] = Ids.of(values, values.ordValue());
    }
    return List.of(ids);
  }
}
