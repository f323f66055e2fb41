package dev.skillexchange.index.lucene;

import dev.skillexchange.index.TallySink;
import dev.skillexchange.index.ValueCount;
import dev.skillexchange.slice.Dimension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;

/// Counts the values of a dimension among found jobs; hands them on or chooses the commonest.
final class CommonValues {
  private final Dictionary dictionary;
  private final ValueCounts counts;

  CommonValues(Columns columns, Dimension dimension, List<SegmentJobs> jobs) {
    List<MemoryColumn> of =
        jobs.stream().map(segment -> columns.of(segment.segment(), dimension)).toList();
    this.dictionary = columns.dictionary(dimension);
    this.counts =
        ValueCounts.of(dictionary.size(), jobs.stream().mapToLong(SegmentJobs::size).sum());
    for (int i = 0; i < of.size(); i++) {
      jobs.get(i).count(of.get(i), counts);
    }
  }

  /// Hands on every value that a job has, in no order; the empty text where jobs have none.
  void tally(TallySink sink) {
    counts.forEach((number, jobs) ->
        sink.add(List.of(number == 0 ? "" : dictionary.name((int) number)), jobs));
  }

  /// The values that most jobs have, and some others.
  List<ValueCount> commonest(int most, Collection<String> also) {
    List<ValueCount> chosen = new ArrayList<>(most(most));
    for (String value : also) {
      if (chosen.stream().noneMatch(one -> one.value().equals(value))) {
        int number = dictionary.find(value);
        chosen.add(new ValueCount(value, number > 0 ? counts.of(number) : 0));
      }
    }
    chosen.sort(ValueCount.MOST_FIRST);
    return List.copyOf(chosen);
  }

  /// The values that most jobs have; names decide between equals.
  private List<ValueCount> most(int most) {
    PriorityQueue<ValueCount> kept = new PriorityQueue<>(ValueCount.MOST_FIRST.reversed());
    counts.forEach((number, jobs) -> {
      if (number > 0 && (kept.size() < most || most > 0 && before(number, jobs, kept.element()))) {
        kept.add(new ValueCount(dictionary.name((int) number), jobs));
        if (kept.size() > most) {
          kept.remove();
        }
      }
    });
    return List.copyOf(kept);
  }

  /// Whether a value is listed before another; looks up its name only where that decides.
  private boolean before(long number, int jobs, ValueCount other) {
    return jobs > other.jobs()
        || jobs == other.jobs() && dictionary.name((int) number).compareTo(other.value()) < 0;
  }
}
