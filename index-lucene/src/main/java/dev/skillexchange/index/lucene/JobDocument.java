package dev.skillexchange.index.lucene;

import dev.skillexchange.index.Sketches;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobSketch;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobValues;
import dev.skillexchange.slice.WordField;
import java.util.regex.Pattern;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// A job as a document: what slices ask for, and nothing that could be read from the store.
///
/// Nothing is stored to be shown. Words keep how often and where they stand, for ranking and
/// phrases; the positions in texts are the largest part of the index.
final class JobDocument {
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final FieldType ID = idType();
  private static final FieldType WORDS = wordsType();

  private JobDocument() {}

  static Document of(Job job) {
    Document document = new Document();
    document.add(new Field(Fields.ID, new BytesRef(job.id().toString()), ID));
    document.add(new NumericDocValuesField(Fields.VERSION, job.version()));
    document.add(day(Fields.FIRST_SEEN, job.firstSeen().toEpochDay()));
    document.add(day(Fields.LAST_SEEN, job.lastSeen().toEpochDay()));
    document.add(new NumericDocValuesField(Fields.STANDING, Standing.of(job)));
    for (Dimension dimension : Dimension.values()) {
      for (String value : JobValues.of(job, dimension)) {
        document.add(new KeywordField(Fields.of(dimension), value, Field.Store.NO));
      }
    }
    job.facts().pay().base().ifPresent(pay -> addPay(document, pay, job));
    byte[] sketch = Sketches.write(JobSketch.of(job));
    document.add(new BinaryDocValuesField(Fields.SKETCH, new BytesRef(sketch)));
    for (WordField field : WordField.values()) {
      document.add(new Field(Fields.of(field), new WordStream(field.texts(job)), WORDS));
    }
    return document;
  }

  private static LongField day(String field, long day) {
    return new LongField(field, day, Field.Store.NO);
  }

  /// A field of its own is made for real currencies alone, not for whatever stands in a posting.
  private static void addPay(Document document, PayRange pay, Job job) {
    if (!CURRENCY.matcher(pay.currency()).matches()) {
      return;
    }
    long top = JobValues.yearlyTop(job).orElseThrow();
    document.add(new LongField(Fields.payTop(pay.currency()), top, Field.Store.NO));
  }

  private static FieldType idType() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setOmitNorms(true);
    type.setTokenized(false);
    type.setDocValuesType(DocValuesType.SORTED);
    type.freeze();
    return type;
  }

  private static FieldType wordsType() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}
