package dev.skillexchange.index.lucene;

import dev.skillexchange.index.Scored;
import dev.skillexchange.job.JobId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.util.BytesRef;

/// The best of some scored jobs, bounded: higher scores first, equal ones by rising id.
final class Best {
  private static final Comparator<Entry> WORST_FIRST =
      Comparator.comparingDouble(Entry::score).thenComparing(Entry::id, Comparator.reverseOrder());

  private final int limit;
  private final PriorityQueue<Entry> entries;

  record Entry(double score, BytesRef id) {}

  Best(int limit) {
    this.limit = limit;
    this.entries = new PriorityQueue<>(WORST_FIRST);
  }

  boolean full() {
    return entries.size() >= limit;
  }

  /// The worst of those kept, which a newcomer must beat.
  Entry worst() {
    return entries.element();
  }

  /// Takes one that is known to belong to the best so far.
  void add(double score, BytesRef id) {
    if (full()) {
      entries.remove();
    }
    entries.add(new Entry(score, id));
  }

  List<Scored> inOrder() {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Collections.reverseOrder(WORST_FIRST));
    return sorted.stream()
        .map(entry -> new Scored(JobId.parse(entry.id().utf8ToString()), entry.score()))
        .toList();
  }
}
