package dev.skillexchange.index.lucene;

import java.io.IOException;
import java.util.OptionalInt;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Finds the documents of jobs in one segment, by the ids of the jobs. Used by one thread; quickest
/// where ids are asked for in order.
final class LiveDocument {
  private final @Nullable TermsEnum ids;
  private final @Nullable Bits live;
  private @Nullable PostingsEnum postings;

  LiveDocument(LeafReader segment) throws IOException {
    Terms terms = segment.terms(Fields.ID);
    this.ids = terms == null ? null : terms.iterator();
    this.live = segment.getLiveDocs();
  }

  /// The document of a job; empty where the segment has none that was not replaced.
  OptionalInt of(BytesRef id) throws IOException {
    if (ids == null || !ids.seekExact(id)) {
      return OptionalInt.empty();
    }
    postings = ids.postings(postings, PostingsEnum.NONE);
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      if (live == null || live.get(doc)) {
        return OptionalInt.of(doc);
      }
    }
    return OptionalInt.empty();
  }
}
