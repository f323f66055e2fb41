package dev.skillexchange.index.lucene;

import dev.skillexchange.index.Scored;
import dev.skillexchange.index.ValueScore;
import dev.skillexchange.slice.Dimension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/// The jobs that score best by their values: every job of a slice is looked at, in memory, by as
/// many threads as there are processors, and is given up as soon as it can no longer be among the
/// best. No object is made for a job that never is.
final class BestByValues {
  private static final int PART = 1 << 14;

  private final Columns columns;
  private final ValueScore score;
  private final int count;
  private final List<ValueScore.Look> looks;
  private final List<NumbersOfValues> numbers = new ArrayList<>();

  /// What a job must score to be among the best of all parts so far.
  private final AtomicLong least = new AtomicLong(1);

  BestByValues(Columns columns, ValueScore score, int count) {
    this.columns = columns;
    this.score = score;
    this.count = count;
    this.looks = List.copyOf(score.looks());
  }

  private record Part(SegmentJobs jobs, List<MemoryColumn> columns, int from, int behind) {}

  List<Scored> of(List<SegmentJobs> segments) {
    List<Part> parts = new ArrayList<>();
    for (SegmentJobs jobs : segments) {
      List<MemoryColumn> each = columns(jobs.segment());
      for (int from = 0; from < jobs.size(); from += PART) {
        parts.add(new Part(jobs, each, from, Math.min(jobs.size(), from + PART)));
      }
    }
    for (int look = 0; look < looks.size(); look++) {
      Dictionary values = columns.dictionary(looks.get(look).at());
      numbers.add(new NumbersOfValues(score, look, values));
    }
    Best best = new Best(count);
    parts.parallelStream().forEach(part -> addTo(best, part));
    return best.inOrder();
  }

  private List<MemoryColumn> columns(LeafReader segment) {
    return looks.stream()
        .map(ValueScore.Look::at)
        .map((Dimension at) -> columns.of(segment, at))
        .toList();
  }

  private void addTo(Best best, Part part) {
    PartScores scores = new PartScores(score, looks, numbers, part.columns(), least, count);
    try {
      SortedDocValues ids = DocValues.getSorted(part.jobs().segment(), Fields.ID);
      int[] idOf = columns.order(part.jobs().segment()).id;
      for (int i = part.from(); i < part.behind(); i++) {
        scores.look(part.jobs().doc(i), idOf);
      }
      synchronized (best) {
        for (PartScores.Entry entry : scores.best()) {
          offer(best, entry.score(), BytesRef.deepCopyOf(ids.lookupOrd(entry.id())));
        }
        if (best.full()) {
          least.accumulateAndGet((long) best.worst().score(), Math::max);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void offer(Best best, long score, BytesRef id) {
    if (!best.full()
        || (double) score > best.worst().score()
        || ((double) score == best.worst().score() && id.compareTo(best.worst().id()) < 0)) {
      best.add((double) score, id);
    }
  }
}
