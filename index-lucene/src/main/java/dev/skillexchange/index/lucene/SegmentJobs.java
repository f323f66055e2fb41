package dev.skillexchange.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;

/// The jobs of a slice in one segment: numbers of documents, rising.
final class SegmentJobs implements LeafCollector {
  private static final int SMALLEST = 64;
  private static final int PART = 4096;

  private final LeafReader segment;
  private int[] docs = new int[SMALLEST];
  private int size;
  private int[] part = {};

  /// The documents in the order of columns by which they were asked for.
  private final Map<MemoryColumn, int[]> grouped = new ConcurrentHashMap<>();

  SegmentJobs(LeafReader segment) {
    this.segment = segment;
  }

  LeafReader segment() {
    return segment;
  }

  @Override
  public void setScorer(Scorable scorer) {}

  @Override
  public void collect(int doc) {
    makeRoom(1);
    docs[size++] = doc;
  }

  @Override
  public void collectRange(int least, int behind) {
    makeRoom(behind - least);
    for (int doc = least; doc < behind; doc++) {
      docs[size++] = doc;
    }
  }

  @Override
  public void collect(DocIdStream stream) throws IOException {
    if (part.length == 0) {
      part = new int[PART];
    }
    for (int count = stream.intoArray(part); count > 0; count = stream.intoArray(part)) {
      makeRoom(count);
      System.arraycopy(part, 0, docs, size, count);
      size += count;
    }
  }

  private void makeRoom(int more) {
    if (size + more > docs.length) {
      docs = Arrays.copyOf(docs, Math.max(2 * docs.length, size + more));
    }
  }

  int size() {
    return size;
  }

  int doc(int at) {
    return docs[at];
  }

  /// Counts the values of a column among the jobs.
  void count(MemoryColumn column, ValueCounts counts) {
    counts.add(column, docs, size);
  }

  /// Hands the jobs to what collects in their segment, in the order of documents.
  void forEach(BlockCollector collector) {
    hand(docs, collector);
  }

  /// The same in the order of the values of a column, of which each has one at most.
  void forEach(MemoryColumn by, BlockCollector collector) {
    hand(grouped.computeIfAbsent(by, column -> column.grouped(docs, size)), collector);
  }

  private void hand(int[] docs, BlockCollector collector) {
    for (int from = 0; from < size; from += BlockCollector.MOST) {
      collector.collect(docs, from, Math.min(BlockCollector.MOST, size - from));
    }
    collector.finish();
  }
}
