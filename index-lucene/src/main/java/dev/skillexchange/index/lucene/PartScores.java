package dev.skillexchange.index.lucene;

import dev.skillexchange.index.ValueScore;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicLong;

/// The best of some jobs of one segment, by their values. Used by one thread.
final class PartScores {
  private static final Comparator<Entry> WORST_FIRST =
      Comparator.comparingLong(Entry::score).thenComparing(Entry::id, Comparator.reverseOrder());

  private final ValueScore score;
  private final int boundAfter;
  private final ValueScore.Joining[] joinings;
  private final NumbersOfValues[] numbersOf;
  private final MemoryColumn[] columns;
  private final AtomicLong least;
  private final int count;
  private final long[] numbers;
  private final PriorityQueue<Entry> best = new PriorityQueue<>(WORST_FIRST);

  /// @param id the number of its id in the segment, which rises with it
  record Entry(long score, int id) {}

  /// @param least the score below which a job is none of the best
  PartScores(
      ValueScore score,
      List<ValueScore.Look> looks,
      List<NumbersOfValues> numbersOf,
      List<MemoryColumn> columns,
      AtomicLong least,
      int count) {
    this.score = score;
    this.boundAfter = score.boundAfter();
    this.joinings = looks.stream().map(ValueScore.Look::joining).toArray(ValueScore.Joining[]::new);
    this.numbersOf = numbersOf.toArray(NumbersOfValues[]::new);
    this.columns = columns.toArray(MemoryColumn[]::new);
    this.least = least;
    this.count = count;
    this.numbers = new long[looks.size()];
  }

  void look(int doc, int[] idOf) {
    long needed = least.getPlain();
    if (best.size() == count) {
      needed = Math.max(needed, best.element().score());
    }
    for (int i = 0; i < columns.length; i++) {
      if (i == boundAfter && i > 0 && score.bound(numbers, i) < needed) {
        return;
      }
      numbers[i] = columns[i].joined(doc, numbersOf[i], joinings[i]);
    }
    long scored = score.score(numbers);
    if (scored >= needed) {
      add(new Entry(scored, idOf[doc]));
    }
  }

  private void add(Entry entry) {
    if (best.size() < count) {
      best.add(entry);
    } else if (WORST_FIRST.compare(entry, best.element()) > 0) {
      best.remove();
      best.add(entry);
    }
  }

  Collection<Entry> best() {
    return best;
  }
}
