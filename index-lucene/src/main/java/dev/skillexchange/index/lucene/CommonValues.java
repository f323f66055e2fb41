package dev.skillexchange.index.lucene;

import dev.skillexchange.index.TallySink;
import dev.skillexchange.index.ValueCount;
import dev.skillexchange.slice.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Counts the values of a dimension among found jobs; hands them on or chooses the commonest.
final class CommonValues {
  private final Dictionary dictionary;
  private int[] counts = {};

  CommonValues(Columns columns, Dimension dimension, List<SegmentJobs> jobs) {
    this.dictionary = columns.dictionary(dimension);
    for (SegmentJobs segment : jobs) {
      MemoryColumn column = columns.of(segment.segment(), dimension);
      if (counts.length < dictionary.size()) {
        counts = Arrays.copyOf(counts, dictionary.size());
      }
      segment.count(column, counts);
    }
  }

  /// Hands on every value that a job has, in no order; the empty text where jobs have none.
  void tally(TallySink sink) {
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        sink.add(List.of(number == 0 ? "" : dictionary.name(number)), counts[number]);
      }
    }
  }

  /// The values that most jobs have, and some others.
  List<ValueCount> commonest(int most, Collection<String> also) {
    List<ValueCount> chosen = new ArrayList<>();
    for (int number : most(most)) {
      chosen.add(new ValueCount(dictionary.name(number), counts[number]));
    }
    for (String value : also) {
      if (chosen.stream().noneMatch(one -> one.value().equals(value))) {
        int number = dictionary.find(value);
        chosen.add(
            new ValueCount(value, number < counts.length && number > 0 ? counts[number] : 0));
      }
    }
    chosen.sort(ValueCount.MOST_FIRST);
    return List.copyOf(chosen);
  }

  /// The numbers of the values that most jobs have; names decide between equals.
  private List<Integer> most(int most) {
    Comparator<Integer> fewestFirst =
        Comparator.<Integer>comparingInt(number -> counts[number])
            .thenComparing(dictionary::name, Comparator.reverseOrder());
    PriorityQueue<Integer> kept = new PriorityQueue<>(fewestFirst);
    int least = 1;
    for (int number = 1; number < counts.length && most > 0; number++) {
      if (counts[number] < least) {
        continue;
      }
      kept.add(number);
      if (kept.size() > most) {
        kept.remove();
        least = counts[kept.element()];
      }
    }
    return List.copyOf(kept);
  }
}
