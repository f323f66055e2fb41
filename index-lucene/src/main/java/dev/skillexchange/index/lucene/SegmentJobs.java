package dev.skillexchange.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;

/// The jobs of a slice in one segment: numbers of documents, rising.
final class SegmentJobs implements LeafCollector {
  private final LeafReader segment;
  private int[] docs = new int[64];
  private int size;

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
    if (size == docs.length) {
      docs = Arrays.copyOf(docs, 2 * size);
    }
    docs[size++] = doc;
  }

  int size() {
    return size;
  }

  /// Hands the jobs to what collects in their segment.
  void forEach(LeafCollector collector) throws IOException {
    for (int i = 0; i < size; i++) {
      collector.collect(docs[i]);
    }
    collector.finish();
  }
}
