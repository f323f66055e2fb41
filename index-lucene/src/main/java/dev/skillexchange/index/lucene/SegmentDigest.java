package dev.skillexchange.index.lucene;

import java.io.IOException;
import java.util.Set;
import java.util.SortedMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.StringHelper;

/// The jobs of one segment, each brought down to 128 bits: the sum of the hashes of all that its
/// document holds, so that it does not matter in which order that is met.
final class SegmentDigest {
  private static final Set<String> DAYS = Set.of(Fields.FIRST_SEEN, Fields.LAST_SEEN);

  private final LeafReader segment;
  private final long[] low;
  private final long[] high;

  SegmentDigest(LeafReader segment) throws IOException {
    this.segment = segment;
    this.low = new long[segment.maxDoc()];
    this.high = new long[segment.maxDoc()];
    for (FieldInfo field : segment.getFieldInfos()) {
      addTerms(field.name);
      if (field.getDocValuesType() == DocValuesType.SORTED_SET) {
        addValues(field.name);
      }
      if (DAYS.contains(field.name) || Fields.isPayTop(field.name)) {
        addNumbers(field.name);
      }
    }
  }

  /// Adds the live jobs, by their ids.
  void addTo(SortedMap<String, long[]> jobs) throws IOException {
    Bits live = segment.getLiveDocs();
    SortedDocValues ids = DocValues.getSorted(segment, Fields.ID);
    for (int doc = 0; doc < segment.maxDoc(); doc++) {
      if ((live == null || live.get(doc)) && ids.advanceExact(doc)) {
        String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
        if (jobs.put(id, new long[] {low[doc], high[doc]}) != null) {
          throw new IllegalStateException("job " + id + " is indexed twice");
        }
      }
    }
  }

  private void addTerms(String field) throws IOException {
    Terms terms = segment.terms(field);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      long[] hash = hash("term", field, term);
      postings = each.postings(postings, PostingsEnum.FREQS);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        add(doc, hash, postings.freq());
      }
    }
  }

  private void addValues(String field) throws IOException {
    SortedSetDocValues values = segment.getSortedSetDocValues(field);
    long[][] hashes = new long[(int) values.getValueCount()][];
    for (int ordinal = 0; ordinal < hashes.length; ordinal++) {
      hashes[ordinal] = hash("value", field, values.lookupOrd(ordinal));
    }
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      for (int i = values.docValueCount(); i > 0; i--) {
        add(doc, hashes[(int) values.nextOrd()], 1);
      }
    }
  }

  private void addNumbers(String field) throws IOException {
    SortedNumericDocValues values = DocValues.getSortedNumeric(segment, field);
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      for (int i = values.docValueCount(); i > 0; i--) {
        add(doc, hash("number", field, new BytesRef(Long.toString(values.nextValue()))), 1);
      }
    }
  }

  private static long[] hash(String kind, String field, BytesRef value) {
    BytesRefBuilder bytes = new BytesRefBuilder();
    bytes.append(new BytesRef(kind + "\0" + field + "\0"));
    bytes.append(value);
    return StringHelper.murmurhash3_x64_128(bytes.get());
  }

  /// How often a word stands in a job is mixed in, not multiplied: two of one is not one of two.
  private void add(int doc, long[] hash, int frequency) {
    low[doc] += LongCounts.mixed(hash[0] + frequency);
    high[doc] += LongCounts.mixed(hash[1] ^ frequency);
  }
}
