package dev.skillexchange.index.lucene;

import dev.skillexchange.index.Hits;
import dev.skillexchange.index.Relevance;
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
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;

/// Lists the jobs of a slice by how well its words fit.
final class HitSearch {
  private HitSearch() {}

  /// @param jobs those of the slice, so that only they are scored
  static Hits hits(IndexSearcher searcher, Slice slice, List<SegmentJobs> jobs, int from, int count)
      throws IOException {
    int total = jobs.stream().mapToInt(SegmentJobs::size).sum();
    int last = Math.min(from + count, total);
    if (last <= from) {
      return new Hits(total, List.of());
    }
    Relevance relevance = IndexRelevance.of(searcher.getIndexReader(), slice);
    Query scored =
        new BooleanQuery.Builder()
            .add(new FoundJobs(jobs), Occur.FILTER)
            .add(ScoreQuery.of(slice, relevance.rarity()), Occur.SHOULD)
            .build();
    ScoreDoc[] top =
        searcher.search(scored, new TopFieldCollectorManager(best(relevance), last, last))
            .scoreDocs;
    return new Hits(total, ids(searcher, Arrays.copyOfRange(top, from, last)));
  }

  private static Sort best(Relevance relevance) {
    return new Sort(
        SortField.FIELD_SCORE,
        new Standing(relevance.newest()).getSortField(true),
        new SortField(Fields.ID, SortField.Type.STRING));
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
