package dev.skillexchange.index.lucene;

import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// The jobs of a slice that were found already, as a query of the same searcher: what is scored
/// among them need not be found again.
final class FoundJobs extends Query {
  private final List<SegmentJobs> segments;

  FoundJobs(List<SegmentJobs> segments) {
    this.segments = segments;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) {
        for (SegmentJobs jobs : segments) {
          if (jobs.segment().equals(context.reader())) {
            return new DefaultScorerSupplier(
                new ConstantScoreScorer(score(), mode, new Documents(jobs)));
          }
        }
        return null;
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "found jobs";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FoundJobs found && found.segments.equals(segments);
  }

  @Override
  public int hashCode() {
    return segments.hashCode();
  }

  /// The documents of one segment.
  private static final class Documents extends DocIdSetIterator {
    private final SegmentJobs jobs;
    private int at = -1;

    Documents(SegmentJobs jobs) {
      this.jobs = jobs;
    }

    @Override
    public int docID() {
      return at < 0 ? -1 : at < jobs.size() ? jobs.doc(at) : NO_MORE_DOCS;
    }

    @Override
    public int nextDoc() {
      at++;
      return docID();
    }

    /// Leaps ahead in doubling steps, then halves.
    @Override
    public int advance(int target) {
      int step = 1;
      int low = at + 1;
      int high = low;
      while (high < jobs.size() && jobs.doc(high) < target) {
        low = high + 1;
        high += step;
        step *= 2;
      }
      high = Math.min(high, jobs.size());
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (jobs.doc(middle) < target) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      at = low;
      return docID();
    }

    @Override
    public long cost() {
      return jobs.size();
    }
  }
}
