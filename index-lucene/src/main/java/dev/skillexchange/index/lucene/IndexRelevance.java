package dev.skillexchange.index.lucene;

import dev.skillexchange.index.Rarity;
import dev.skillexchange.index.Relevance;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.WordField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.Term;

/// Reads from an index what ranking weighs a slice by: from its dictionaries, without looking at
/// jobs.
final class IndexRelevance {
  private IndexRelevance() {}

  static Relevance of(IndexReader reader, Slice slice) throws IOException {
    Rarity rarity =
        Rarity.of(
            slice,
            reader.maxDoc(),
            word -> holding(reader, word),
            value -> count(reader, Fields.of(value.dimension()), value.value()));
    byte[] newest = PointValues.getMaxPackedValue(reader, Fields.LAST_SEEN);
    return new Relevance(
        rarity,
        newest == null
            ? LocalDate.EPOCH
            : LocalDate.ofEpochDay(LongPoint.decodeDimension(newest, 0)));
  }

  private static long holding(IndexReader reader, String word) {
    long most = 0;
    for (WordField field : WordField.values()) {
      most = Math.max(most, count(reader, Fields.of(field), word));
    }
    return most;
  }

  private static long count(IndexReader reader, String field, String term) {
    try {
      return reader.docFreq(new Term(field, term));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
