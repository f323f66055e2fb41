package dev.skillexchange.index.lucene;

import dev.skillexchange.index.JobSink;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.job.JobId;
import dev.skillexchange.slice.Dimension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/// Hands on the jobs of one segment one by one, with the sink's own numbers of their values.
final class SegmentEach implements BlockCollector, Supplier<JobId> {
  private final JobSink sink;
  private final Column[] columns;
  private final ValueNumbers[] numbers;
  private final int[][] known;
  private final int[][] values;
  private final int[] counts;
  private final SortedDocValues ids;
  private int doc;

  SegmentEach(Columns memory, LeafReader segment, List<Dimension> by, JobSink sink, NumberMemo memo)
      throws IOException {
    this.sink = sink;
    this.ids = DocValues.getSorted(segment, Fields.ID);
    columns = new Column[by.size()];
    numbers = new ValueNumbers[by.size()];
    known = new int[by.size()][];
    values = new int[by.size()][];
    counts = new int[by.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = new Column(memory.of(segment, by.get(i)));
      numbers[i] = sink.numbers(i);
      known[i] = memo.of(by.get(i), (int) columns[i].size(), numbers[i]);
    }
  }

  @Override
  public void collect(int[] docs, int from, int count) {
    for (Column column : columns) {
      column.find(docs, from, count);
    }
    for (int at = 0; at < count; at++) {
      doc = docs[from + at];
      hand(at);
    }
  }

  private void hand(int at) {
    for (int i = 0; i < columns.length; i++) {
      counts[i] = columns[i].moveTo(at);
      values[i] = columns[i].numbers;
      if (counts[i] == 1 && values[i][0] == 0) {
        counts[i] = 0;
      }
      for (int value = 0; value < counts[i]; value++) {
        values[i][value] = number(i, values[i][value]);
      }
    }
    sink.add(values, counts, this);
  }

  private int number(int dimension, int value) {
    int[] given = known[dimension];
    if (given[value] == 0) {
      given[value] = numbers[dimension].of(columns[dimension].name(value)) + 1;
    }
    return given[value] - 1;
  }

  /// The id of the job that is handed on.
  @Override
  public JobId get() {
    try {
      if (!ids.advanceExact(doc)) {
        throw new IllegalStateException("a document without an id");
      }
      return Ids.of(ids, ids.ordValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
