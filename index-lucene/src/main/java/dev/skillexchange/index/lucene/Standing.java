package dev.skillexchange.index.lucene;

import dev.skillexchange.index.Relevance;
import dev.skillexchange.job.Job;
import dev.skillexchange.slice.Spell;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/// What decides among jobs that fit alike, as one number for each: how much it states and how fresh
/// it is, and behind that the day on which it opened.
final class Standing extends DoubleValuesSource {
  private static final int STATED = 8;
  private static final double DAYS = 1 << 24;

  private final long newest;

  /// @param newest the day that freshness counts back from
  Standing(LocalDate newest) {
    this.newest = newest.toEpochDay();
  }

  /// What is kept of a job.
  static long of(Job job) {
    return Spell.of(job).opened().toEpochDay() * STATED + Relevance.stated(job);
  }

  private double number(long kept) {
    long opened = Math.floorDiv(kept, STATED);
    int fresh = Relevance.fresh(Math.max(0, newest - opened));
    return (Math.floorMod(kept, STATED) + fresh) * DAYS + opened;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
    NumericDocValues kept = DocValues.getNumeric(context.reader(), Fields.STANDING);
    return new DoubleValues() {
      @Override
      public double doubleValue() throws IOException {
        return number(kept.longValue());
      }

      @Override
      public boolean advanceExact(int doc) throws IOException {
        return kept.advanceExact(doc);
      }
    };
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return true;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(newest);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Standing standing && standing.newest == newest;
  }

  @Override
  public String toString() {
    return "standing on day " + newest;
  }
}
