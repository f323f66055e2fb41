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
  private double lastKey = Double.POSITIVE_INFINITY;

  private int lastDay = Integer.MIN_VALUE;
  private int lastId = Integer.MAX_VALUE;

  FirstJobs(int most, SegmentColumns.Order order) {
    this.most = most;
    this.order = order;
  }

  /// Makes an object of a job only where it is kept: most are not.
  void offer(int doc, double key) {
    int day = order.firstSeen[doc];
    if (key > lastKey
        || key == lastKey && (day < lastDay || day == lastDay && order.id[doc] > lastId)) {
      return;
    }
    kept.add(new Ranked(key, day, order.id[doc]));
    if (kept.size() > most) {
      kept.remove();
    }
    if (kept.size() == most) {
      Ranked last = kept.element();
      lastKey = last.key();
      lastDay = last.day();
      lastId = last.id();
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
