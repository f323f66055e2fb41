package dev.skillexchange.index.lucene;

import dev.skillexchange.index.Sketches;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.JobSketch;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Looks up the sketches of jobs by their ids.
final class KeptSketches {
  private KeptSketches() {}

  static List<JobSketch> of(List<JobId> ids, IndexReader reader) throws IOException {
    Map<JobId, JobSketch> found = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      for (JobId id : ids) {
        if (!found.containsKey(id)) {
          read(id, leaf.reader(), found);
        }
      }
    }
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private static void read(JobId id, LeafReader segment, Map<JobId, JobSketch> into)
      throws IOException {
    Terms terms = segment.terms(Fields.ID);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    if (!each.seekExact(new BytesRef(id.toString()))) {
      return;
    }
    PostingsEnum docs = each.postings(null, PostingsEnum.NONE);
    Bits live = segment.getLiveDocs();
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (live == null || live.get(doc)) {
        BinaryDocValues sketches = DocValues.getBinary(segment, Fields.SKETCH);
        if (sketches.advanceExact(doc)) {
          BytesRef bytes = sketches.binaryValue();
          into.put(id, Sketches.read(bytes.bytes, bytes.offset, bytes.length));
        }
      }
    }
  }
}
