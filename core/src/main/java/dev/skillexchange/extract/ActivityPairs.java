package dev.skillexchange.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which activities a verb and an object make. All three are numbers; of an activity the entry also
/// tells whether further words may follow the object.
final class ActivityPairs {
  /// So many times 64 bits has a verb for the first words of its objects.
  private static final int MASK = 8;

  private final int objects;

  /// For each verb a few bits of the words with which its objects begin, so that most others need
  /// no look at the table.
  private final long[] firsts;

  /// For each verb and object the number of their set; 0 where they make nothing.
  private final short[] cells;

  private final List<int[]> sets = new ArrayList<>();
  private final Map<List<Integer>, Integer> numbers = new HashMap<>();

  ActivityPairs(int verbs, int objects) {
    this.objects = objects;
    firsts = new long[verbs * MASK];
    cells = new short[verbs * objects];
    number(List.of());
  }

  static int entry(int activity, boolean open) {
    return activity << 1 | (open ? 1 : 0);
  }

  static int activity(int entry) {
    return entry >> 1;
  }

  /// Whether the object may be followed by further words of the same thing.
  static boolean open(int entry) {
    return (entry & 1) != 0;
  }

  void add(int verb, int object, int entry) {
    List<Integer> more = new ArrayList<>();
    for (int known : made(verb, object)) {
      more.add(known);
    }
    more.add(entry);
    cells[verb * objects + object] = (short) number(more);
  }

  private int number(List<Integer> entries) {
    Integer known = numbers.putIfAbsent(entries, sets.size());
    if (known != null) {
      return known;
    }
    sets.add(entries.stream().mapToInt(Integer::intValue).toArray());
    return sets.size() - 1;
  }

  /// Notes that an object of a verb begins with a word.
  void begins(int verb, int word) {
    firsts[verb * MASK + (word >> 6 & MASK - 1)] |= 1L << word;
  }

  /// Whether an object of a verb may begin with a word.
  boolean mayBegin(int verb, int word) {
    return word >= 0 && (firsts[verb * MASK + (word >> 6 & MASK - 1)] & 1L << word) != 0;
  }

  /// The entries that a verb and an object make.
  int[] made(int verb, int object) {
    return sets.get(cells[verb * objects + object]);
  }
}
