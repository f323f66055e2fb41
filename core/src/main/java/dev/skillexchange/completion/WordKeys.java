package dev.skillexchange.completion;

import java.util.Arrays;

/// Names cut open at each of their words and sorted: every rest of a name that begins with a text
/// stands in one range.
///
/// The rests are places in one array of letters, sorted by multikey quicksort (Bentley and
/// Sedgewick 1997); a rest ends with its name, and of equal ones that of a whole name stands first.
final class WordKeys {
  private static final int END = -1;
  private static final int FEW = 8;

  private final char[] letters;
  private final int[] nameStarts;
  private final int[] names;
  private final int[] starts;

  /// A run of keys, the first inclusive, the last exclusive.
  record Range(int from, int to) {
    boolean isEmpty() {
      return from >= to;
    }

    int size() {
      return to - from;
    }
  }

  /// @param folded names as [Typed] folds
  WordKeys(String[] folded) {
    nameStarts = new int[folded.length + 1];
    int words = 0;
    for (int i = 0; i < folded.length; i++) {
      nameStarts[i + 1] = nameStarts[i] + folded[i].length();
      words += 1 + (int) folded[i].chars().filter(c -> c == ' ').count();
    }
    letters = new char[nameStarts[folded.length]];
    names = new int[words];
    starts = new int[words];
    int key = 0;
    for (int i = 0; i < folded.length; i++) {
      folded[i].getChars(0, folded[i].length(), letters, nameStarts[i]);
      for (int at = nameStarts[i]; at < nameStarts[i + 1]; at++) {
        if (at == nameStarts[i] || letters[at - 1] == ' ') {
          names[key] = i;
          starts[key++] = at;
        }
      }
    }
    sort(0, key, 0);
  }

  int size() {
    return starts.length;
  }

  /// The name that a key is of.
  int name(int key) {
    return names[key];
  }

  /// Whether a key is a whole name, not a later word on.
  boolean whole(int key) {
    return starts[key] == nameStarts[names[key]];
  }

  int length(int key) {
    return nameStarts[names[key] + 1] - starts[key];
  }

  /// The letter of a key at a depth, -1 behind its end.
  int letter(int key, int depth) {
    int at = starts[key] + depth;
    return at < nameStarts[names[key] + 1] ? letters[at] : END;
  }

  /// The keys that begin with a text.
  Range beginningWith(String text) {
    Range range = new Range(0, size());
    for (int depth = 0; depth < text.length() && !range.isEmpty(); depth++) {
      int from = first(range, depth, text.charAt(depth));
      range = new Range(from, first(new Range(from, range.to), depth, text.charAt(depth) + 1));
    }
    return range;
  }

  /// The first key of a range, alike up to a depth, whose letter there is not below one.
  int first(Range range, int depth, int letter) {
    int low = range.from;
    int high = range.to;
    while (low < high) {
      int middle = low + high >>> 1;
      if (letter(middle, depth) < letter) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The words of a name.
  String[] words(int name) {
    return new String(letters, nameStarts[name], nameStarts[name + 1] - nameStarts[name])
        .split(" ", -1);
  }

  private void sort(int from, int to, int depth) {
    int low = from;
    int high = to;
    int deep = depth;
    while (high - low > FEW) {
      int pivot = letter(low + high >>> 1, deep);
      int below = low;
      int above = high;
      for (int i = low; i < above; ) {
        int letter = letter(i, deep);
        if (letter < pivot) {
          swap(below++, i++);
        } else if (letter > pivot) {
          swap(i, --above);
        } else {
          i++;
        }
      }
      sort(low, below, deep);
      sort(above, high, deep);
      low = below;
      high = above;
      if (pivot == END) {
        sortEqual(low, high);
        return;
      }
      deep++;
    }
    insert(low, high, deep);
  }

  /// Whole names first, then by number.
  private void sortEqual(int from, int to) {
    long[] order = new long[to - from];
    for (int i = from; i < to; i++) {
      order[i - from] = (whole(i) ? 0L : 1L << 62) | (long) names[i] << 31 | starts[i];
    }
    Arrays.sort(order);
    for (int i = from; i < to; i++) {
      long one = order[i - from];
      names[i] = (int) (one >>> 31) & Integer.MAX_VALUE;
      starts[i] = (int) one & Integer.MAX_VALUE;
    }
  }

  private void insert(int from, int to, int depth) {
    for (int i = from + 1; i < to; i++) {
      for (int j = i; j > from && before(j, j - 1, depth); j--) {
        swap(j, j - 1);
      }
    }
  }

  private boolean before(int key, int other, int depth) {
    for (int at = depth; ; at++) {
      int letter = letter(key, at);
      int against = letter(other, at);
      if (letter != against) {
        return letter < against;
      }
      if (letter == END) {
        return whole(key) == whole(other) ? names[key] < names[other] : whole(key);
      }
    }
  }

  private void swap(int i, int j) {
    int name = names[i];
    int start = starts[i];
    names[i] = names[j];
    starts[i] = starts[j];
    names[j] = name;
    starts[j] = start;
  }
}
