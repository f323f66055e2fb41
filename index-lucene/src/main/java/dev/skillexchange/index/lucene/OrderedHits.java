package dev.skillexchange.index.lucene;

import dev.skillexchange.index.Hits;
import dev.skillexchange.index.Order;
import dev.skillexchange.index.lucene.Ranked.Named;
import dev.skillexchange.job.JobId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/// Lists found jobs by something other than how well words fit.
final class OrderedHits {
  private final Columns columns;
  private final List<SegmentJobs> jobs;

  OrderedHits(Columns columns, List<SegmentJobs> jobs) {
    this.columns = columns;
    this.jobs = jobs;
  }

  Hits newest(int from, int count) throws IOException {
    return hits(_ -> (_ -> 0), from, count);
  }

  Hits by(Order.ByValue order, int from, int count) throws IOException {
    for (SegmentJobs segment : jobs) {
      columns.of(segment.segment(), order.dimension());
    }
    Dictionary values = columns.dictionary(order.dimension());
    double[] keys = new double[values.size()];
    Arrays.setAll(keys, number -> number == 0 ? Double.POSITIVE_INFINITY : Double.NaN);
    return hits(
        segment -> {
          MemoryColumn column = columns.of(segment, order.dimension());
          return doc ->
              column.least(doc, keys, number -> order.key().applyAsDouble(values.name(number)));
        },
        from,
        count);
  }

  /// The key of a job.
  private interface Keys {
    double of(int doc);
  }

  private interface SegmentKeys {
    Keys in(LeafReader segment);
  }

  /// Goes backwards through a segment: later documents are newer as a rule, so that few are kept
  /// only to be pushed out again.
  private Hits hits(SegmentKeys keys, int from, int count) throws IOException {
    long total = jobs.stream().mapToLong(SegmentJobs::size).sum();
    int most = (int) Math.min((long) from + count, total);
    List<Named> first = new ArrayList<>();
    if (most > from) {
      for (SegmentJobs segment : jobs) {
        FirstJobs kept = new FirstJobs(most, columns.order(segment.segment()));
        Keys in = keys.in(segment.segment());
        for (int i = segment.size() - 1; i >= 0; i--) {
          kept.offer(segment.doc(i), in.of(segment.doc(i)));
        }
        kept.addTo(DocValues.getSorted(segment.segment(), Fields.ID), first);
      }
    }
    return new Hits(total, page(first, from, count));
  }

  private static List<JobId> page(List<Named> first, int from, int count) {
    return first.stream().sorted(Named.FIRST).skip(from).limit(count).map(Named::id).toList();
  }
}
