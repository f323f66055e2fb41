package dev.skillexchange.index.lucene;

import dev.skillexchange.index.lucene.Ranked.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/// Keeps the newest jobs of a segment for each of some values, in one pass over the jobs.
final class SegmentNewest implements BlockCollector {
  private final LeafReader segment;
  private final Column column;
  private final Map<Integer, FirstJobs> newest = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();

  SegmentNewest(
      LeafReader segment,
      MemoryColumn memory,
      SegmentColumns.Order order,
      Collection<String> values,
      int each) {
    this.segment = segment;
    this.column = new Column(memory);
    for (String value : values) {
      int number = memory.dictionary().find(value);
      if (number > 0) {
        names.put(number, value);
        newest.put(number, new FirstJobs(each, order));
      }
    }
  }

  @Override
  public void collect(int[] docs, int from, int count) {
    column.find(docs, from, count);
    for (int at = 0; at < count; at++) {
      int values = column.moveTo(at);
      for (int i = 0; i < values; i++) {
        FirstJobs first = newest.get(column.numbers[i]);
        if (first != null) {
          first.offer(docs[from + at], 0);
        }
      }
    }
  }

  /// Adds what was kept to that of other segments.
  void addTo(Map<String, List<Named>> all) throws IOException {
    for (Map.Entry<Integer, String> name : names.entrySet()) {
      List<Named> known = all.computeIfAbsent(name.getValue(), _ -> new ArrayList<>());
      FirstJobs first = newest.get(name.getKey());
      if (first != null) {
        first.addTo(DocValues.getSorted(segment, Fields.ID), known);
      }
    }
  }
}
