package dev.skillexchange.index.lucene;

import dev.skillexchange.index.Sketches;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.JobSketch;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;

/// Looks up the sketches of jobs by their ids.
final class KeptSketches {
  private KeptSketches() {}

  static List<JobSketch> of(List<JobId> ids, IndexReader reader) throws IOException {
    Map<JobId, JobSketch> found = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      read(ids, leaf.reader(), found);
    }
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private static void read(List<JobId> ids, LeafReader segment, Map<JobId, JobSketch> into)
      throws IOException {
    LiveDocument document = new LiveDocument(segment);
    for (JobId id : ids) {
      OptionalInt doc =
          into.containsKey(id) ? OptionalInt.empty() : document.of(new BytesRef(id.toString()));
      if (doc.isPresent()) {
        BinaryDocValues sketches = DocValues.getBinary(segment, Fields.SKETCH);
        if (sketches.advanceExact(doc.getAsInt())) {
          BytesRef bytes = sketches.binaryValue();
          into.put(id, Sketches.read(bytes.bytes, bytes.offset, bytes.length));
        }
      }
    }
  }
}
