package dev.skillexchange.index.lucene;

import java.io.IOException;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.SortedDocValues;

/// The first jobs of a segment in an order, at most so many.
final class FirstJobs {
  private final int most;
  private final SegmentColumns.Order order;
  private final PriorityQueue<Ranked> kept = new PriorityQueue<>(Ranked.LAST_FIRST);

  /// The last of those kept, where there are as many as wanted.
  private Ranked last = new Ranked(Double.POSITIVE_INFINITY, Integer.MIN_VALUE, Integer.MAX_VALUE);

  FirstJobs(int most, SegmentColumns.Order order) {
    this.most = most;
    this.order = order;
  }

  void offer(int doc, double key) {
    int day = order.firstSeen[doc];
    if (key > last.key() || key == last.key() && day < last.day()) {
      return;
    }
    Ranked job = new Ranked(key, day, order.id[doc]);
    if (Ranked.LAST_FIRST.compare(job, last) < 0) {
      return;
    }
    kept.add(job);
    if (kept.size() > most) {
      kept.remove();
    }
    if (kept.size() == most) {
      last = kept.element();
    }
  }

  /// Adds the jobs to those of other segments.
  ///
  /// @param ids of the segment
  void addTo(SortedDocValues ids, List<Ranked.Named> all) throws IOException {
    for (Ranked job : kept) {
      all.add(new Ranked.Named(job.key(), job.day(), Ids.of(ids, job.id())));
    }
  }
}
