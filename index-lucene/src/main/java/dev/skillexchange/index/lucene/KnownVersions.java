package dev.skillexchange.index.lucene;

import dev.skillexchange.job.JobId;
import java.io.IOException;
import java.util.Arrays;
import java.util.SortedSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The versions of the indexed jobs of a batch, looked up at once: ids in order, so that each
/// segment's dictionary is walked forward.
final class KnownVersions {
  static final long ABSENT = -1;

  private KnownVersions() {}

  /// One version for each id, in their order; [#ABSENT] where no such job is indexed.
  static long[] of(SortedSet<JobId> ids, IndexReader reader) throws IOException {
    BytesRef[] terms = ids.stream().map(id -> new BytesRef(id.toString())).toArray(BytesRef[]::new);
    long[] versions = new long[terms.length];
    Arrays.fill(versions, ABSENT);
    for (LeafReaderContext leaf : reader.leaves()) {
      lookUp(terms, versions, leaf.reader());
    }
    return versions;
  }

  private static void lookUp(BytesRef[] ids, long[] versions, LeafReader segment)
      throws IOException {
    Terms terms = segment.terms(Fields.ID);
    if (terms == null) {
      return;
    }
    TermsEnum found = terms.iterator();
    Bits live = segment.getLiveDocs();
    PostingsEnum postings = null;
    for (int i = 0; i < ids.length; i++) {
      if (versions[i] == ABSENT && found.seekExact(ids[i])) {
        postings = found.postings(postings, PostingsEnum.NONE);
        versions[i] = version(postings, live, segment);
      }
    }
  }

  private static long version(PostingsEnum postings, @Nullable Bits live, LeafReader segment)
      throws IOException {
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      if (live == null || live.get(doc)) {
        NumericDocValues versions = DocValues.getNumeric(segment, Fields.VERSION);
        return versions.advanceExact(doc) ? versions.longValue() : ABSENT;
      }
    }
    return ABSENT;
  }
}
