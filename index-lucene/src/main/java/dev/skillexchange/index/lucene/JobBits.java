package dev.skillexchange.index.lucene;

import java.util.IdentityHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;

/// Which of up to sixteen slices each job is in: two bytes a job, filled slice by slice.
final class JobBits {
  private final IdentityHashMap<LeafReader, char[]> bits = new IdentityHashMap<>();

  /// Marks the jobs of a slice in a segment.
  ///
  /// @param slice its number
  LeafCollector collector(LeafReader segment, int slice) {
    char[] marked = bits.computeIfAbsent(segment, one -> new char[one.maxDoc()]);
    int bit = 1 << slice;
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {}

      @Override
      public void collect(int doc) {
        marked[doc] |= (char) bit;
      }
    };
  }

  /// How many jobs have just the bits of each cell.
  ///
  /// @param jobs how many there are in all
  long[] cells(int slices, long jobs) {
    long[] cells = new long[1 << slices];
    for (char[] marked : bits.values()) {
      for (char cell : marked) {
        cells[cell]++;
      }
    }
    cells[0] = jobs;
    for (int i = 1; i < cells.length; i++) {
      cells[0] -= cells[i];
    }
    return cells;
  }
}
