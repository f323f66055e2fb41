package dev.skillexchange.index.lucene;

import dev.skillexchange.index.ValueScore;
import dev.skillexchange.slice.Dimension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/// The values of a dimension in one segment, by documents, as numbers of its [Dictionary]: four
/// bytes a job, and four for each value where a job has several. A segment never changes, so it is
/// read once; reading the same from the files takes several times as long for every count.
final class MemoryColumn {
  /// Up to so many values are counted apart ...
  private static final int FEW = 1 << 12;

  /// ... from so many jobs on.
  private static final int MANY = 1 << 14;

  private static final int LANES = 4;

  private final Dictionary dictionary;

  /// The number of a document's value, 0 for none; below 0, where it has several, the complement of
  /// their place in [#several].
  private final int[] values;

  /// How many values a document has, followed by their numbers.
  private final int[] several;

  private MemoryColumn(Dictionary dictionary, int[] values, int[] several) {
    this.dictionary = dictionary;
    this.values = values;
    this.several = several;
  }

  static MemoryColumn read(LeafReader segment, Dimension dimension, Dictionary dictionary)
      throws IOException {
    SortedSetDocValues from = DocValues.getSortedSet(segment, Fields.of(dimension));
    int[] numbers = numbers(from, dictionary);
    int[] values = new int[segment.maxDoc()];
    int[] several = new int[1024];
    int used = 0;
    for (int doc = from.nextDoc(); doc < values.length; doc = from.nextDoc()) {
      int count = from.docValueCount();
      if (count == 1) {
        values[doc] = numbers[(int) from.nextOrd()];
        continue;
      }
      if (used + count >= several.length) {
        several = Arrays.copyOf(several, Math.max(2 * several.length, used + count + 1));
      }
      values[doc] = ~used;
      several[used++] = count;
      for (int i = 0; i < count; i++) {
        several[used++] = numbers[(int) from.nextOrd()];
      }
    }
    return new MemoryColumn(dictionary, values, Arrays.copyOf(several, used));
  }

  private static int[] numbers(SortedSetDocValues from, Dictionary dictionary) throws IOException {
    List<String> names = new ArrayList<>();
    for (long ordinal = 0; ordinal < from.getValueCount(); ordinal++) {
      names.add(from.lookupOrd(ordinal).utf8ToString());
    }
    return dictionary.add(names);
  }

  /// Whether no document has several values.
  boolean isSingle() {
    return several.length == 0;
  }

  /// Some documents in the order of their values, those of each in the order given.
  ///
  /// @param docs of which each has one value at most
  int[] grouped(int[] docs, int size) {
    int[] ends = new int[dictionary.size() + 1];
    for (int i = 0; i < size; i++) {
      ends[values[docs[i]] + 1]++;
    }
    for (int value = 1; value < ends.length; value++) {
      ends[value] += ends[value - 1];
    }
    int[] grouped = new int[size];
    for (int i = 0; i < size; i++) {
      grouped[ends[values[docs[i]]]++] = docs[i];
    }
    return grouped;
  }

  Dictionary dictionary() {
    return dictionary;
  }

  /// Adds one to the count of each value of some documents.
  ///
  /// @param counts by the values' numbers
  void count(int[] docs, int size, int[] counts) {
    if (counts.length <= FEW && size >= MANY) {
      countApart(docs, size, counts);
      return;
    }
    int[] found = new int[BlockCollector.MOST];
    int[] each = new int[BlockCollector.MOST];
    for (int from = 0; from < size; from += BlockCollector.MOST) {
      int block = Math.min(BlockCollector.MOST, size - from);
      find(docs, from, block, found, each);
      for (int i = 0; i < block; i++) {
        if (found[i] >= 0) {
          counts[found[i]]++;
        } else {
          countSeveral(~found[i], counts);
        }
      }
    }
  }

  /// Counts in four places by turns: where few values take nearly all jobs, each increment would
  /// wait for the one before it.
  private void countApart(int[] docs, int size, int[] counts) {
    int[] second = new int[counts.length];
    int[] third = new int[counts.length];
    int[] fourth = new int[counts.length];
    int i = 0;
    for (int behind = size - LANES; i <= behind; i += LANES) {
      count(docs[i], counts);
      count(docs[i + 1], second);
      count(docs[i + 2], third);
      count(docs[i + 3], fourth);
    }
    for (; i < size; i++) {
      count(docs[i], counts);
    }
    for (int value = 0; value < counts.length; value++) {
      counts[value] += second[value] + third[value] + fourth[value];
    }
  }

  private void count(int doc, int[] counts) {
    int value = values[doc];
    if (value >= 0) {
      counts[value]++;
    } else {
      countSeveral(~value, counts);
    }
  }

  private void countSeveral(int at, int[] counts) {
    int last = at + several[at];
    for (int i = at + 1; i <= last; i++) {
      counts[several[i]]++;
    }
  }

  /// The same in a table.
  void count(int[] docs, int size, LongCounts counts) {
    for (int i = 0; i < size; i++) {
      int value = values[docs[i]];
      if (value >= 0) {
        counts.increment(value);
      } else {
        int at = ~value;
        for (int last = at + several[at]; at < last; ) {
          counts.increment(several[++at]);
        }
      }
    }
  }

  /// The least key that a document's values have.
  ///
  /// @param keys by the values' numbers; NaN where not made yet
  double least(int doc, double[] keys, IntToDoubleFunction make) {
    int value = values[doc];
    if (value >= 0) {
      return key(value, keys, make);
    }
    int at = ~value;
    double least = Double.POSITIVE_INFINITY;
    for (int last = at + several[at]; at < last; ) {
      least = Math.min(least, key(several[++at], keys, make));
    }
    return least;
  }

  /// The numbers of a document's values, put together.
  ///
  /// @param numbers of the values
  long joined(int doc, NumbersOfValues numbers, ValueScore.Joining joining) {
    int value = values[doc];
    if (value >= 0) {
      return numbers.of(value);
    }
    int at = ~value;
    long joined = 0;
    for (int last = at + several[at]; at < last; ) {
      long number = numbers.of(several[++at]);
      joined = joining == ValueScore.Joining.SUM ? joined + number : Math.max(joined, number);
    }
    return joined;
  }

  private static double key(int value, double[] keys, IntToDoubleFunction make) {
    double key = keys[value];
    if (Double.isNaN(key)) {
      key = make.applyAsDouble(value);
      keys[value] = key;
    }
    return key;
  }

  /// Looks up the values of some documents at once, for [#valuesAt]: the places in memory, which
  /// are far apart, are then waited for together and not one after another.
  ///
  /// @param found takes one entry for each document
  /// @param counts takes how many numbers each has
  void find(int[] docs, int from, int count, int[] found, int[] counts) {
    for (int i = 0; i < count; i++) {
      found[i] = values[docs[from + i]];
    }
    for (int i = 0; i < count; i++) {
      counts[i] = found[i] >= 0 ? 1 : several[~found[i]];
    }
  }

  /// Puts the numbers of a document's values into an array.
  ///
  /// @param found the document's entry of [#find]
  /// @param count how many numbers it has
  void valuesAt(int found, int count, int[] into) {
    if (found >= 0) {
      into[0] = found;
    } else {
      System.arraycopy(several, ~found + 1, into, 0, count);
    }
  }
}
