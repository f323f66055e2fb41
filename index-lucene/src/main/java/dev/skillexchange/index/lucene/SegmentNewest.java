package dev.skillexchange.index.lucene;

import dev.skillexchange.job.JobId;
import dev.skillexchange.slice.Dimension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.BytesRef;

/// Keeps the newest jobs of a segment for each of some values, in one pass over the jobs.
final class SegmentNewest implements LeafCollector {
  private static final Comparator<Seen> OLDEST_FIRST =
      Comparator.comparingLong(Seen::day)
          .thenComparing(Comparator.comparingInt(Seen::ordinal).reversed());

  private final Column column;
  private final NumericDocValues firstSeen;
  private final SortedDocValues ids;
  private final int each;
  private final Map<Integer, String> wanted = new HashMap<>();
  private final Map<Integer, PriorityQueue<Seen>> newest = new HashMap<>();

  /// A job by the day it was first seen and the number of its id, which rise alike.
  private record Seen(long day, int ordinal) {}

  /// A job of any segment.
  record Newest(long day, JobId id) {
    static final Comparator<Newest> FIRST =
        Comparator.comparingLong(Newest::day).reversed().thenComparing(Newest::id);
  }

  SegmentNewest(LeafReader segment, Dimension by, Collection<String> values, int each)
      throws IOException {
    this.column = new Column(segment, SegmentValues.of(segment), by);
    this.firstSeen =
        DocValues.unwrapSingleton(DocValues.getSortedNumeric(segment, Fields.FIRST_SEEN));
    this.ids = DocValues.getSorted(segment, Fields.ID);
    this.each = each;
    SortedSetDocValues dictionary = DocValues.getSortedSet(segment, Fields.of(by));
    for (String value : values) {
      int ordinal = (int) dictionary.lookupTerm(new BytesRef(value));
      if (ordinal >= 0) {
        wanted.put(ordinal + 1, value);
      }
    }
  }

  @Override
  public void setScorer(Scorable scorer) {}

  @Override
  public void collect(int doc) throws IOException {
    int count = column.moveTo(doc);
    for (int i = 0; i < count; i++) {
      if (wanted.containsKey(column.numbers[i])) {
        take(
            doc, newest.computeIfAbsent(column.numbers[i], _ -> new PriorityQueue<>(OLDEST_FIRST)));
      }
    }
  }

  private void take(int doc, PriorityQueue<Seen> kept) throws IOException {
    firstSeen.advanceExact(doc);
    long day = firstSeen.longValue();
    if (kept.size() == each && day < kept.element().day()) {
      return;
    }
    ids.advanceExact(doc);
    kept.add(new Seen(day, ids.ordValue()));
    if (kept.size() > each) {
      kept.remove();
    }
  }

  /// Adds what was kept to that of other segments.
  void addTo(Map<String, List<Newest>> all) throws IOException {
    for (Map.Entry<Integer, PriorityQueue<Seen>> entry : newest.entrySet()) {
      String value = Objects.requireNonNull(wanted.get(entry.getKey()));
      List<Newest> known = all.computeIfAbsent(value, _ -> new ArrayList<>());
      for (Seen seen : entry.getValue()) {
        known.add(
            new Newest(seen.day(), JobId.parse(ids.lookupOrd(seen.ordinal()).utf8ToString())));
      }
    }
  }
}
