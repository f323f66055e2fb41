package dev.skillexchange.index.lucene;

import dev.skillexchange.job.JobId;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BytesRef;

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
    LiveDocument document = new LiveDocument(segment);
    for (int i = 0; i < ids.length; i++) {
      OptionalInt doc = versions[i] == ABSENT ? document.of(ids[i]) : OptionalInt.empty();
      if (doc.isPresent()) {
        NumericDocValues known = DocValues.getNumeric(segment, Fields.VERSION);
        versions[i] = known.advanceExact(doc.getAsInt()) ? known.longValue() : ABSENT;
      }
    }
  }
}
