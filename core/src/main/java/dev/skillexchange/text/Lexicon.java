package dev.skillexchange.text;

import java.util.Arrays;

/// The words that rules know, each with a number, so that a text is looked up once for all rules.
///
/// Words are added while rules are compiled; afterwards it is only read, by any number of threads.
public final class Lexicon {
  /// What an unknown word is.
  public static final int UNKNOWN = -1;

  private static final int FIRST_SIZE = 1 << 12;

  private static final long FREE = -1;

  private char[][] words = new char[FIRST_SIZE / 2][];

  /// Each slot holds a word's hash above its number, so that most words that are not known cost one
  /// look at memory.
  private long[] table = new long[FIRST_SIZE];

  /// For each word the tables of phrases in which one begins with it, a bit for each.
  private long[] beginnings = new long[FIRST_SIZE / 2];

  private int size;
  private int tables;

  public Lexicon() {
    Arrays.fill(table, FREE);
  }

  /// The number of a folded word, which is added where it is new.
  int add(char[] folded, int length, int hash) {
    int slot = slot(folded, length, hash);
    if (table[slot] != FREE) {
      return (int) table[slot];
    }
    if (size == words.length) {
      grow();
      slot = slot(folded, length, hash);
    }
    words[size] = Arrays.copyOf(folded, length);
    table[slot] = entry(hash, size);
    return size++;
  }

  /// The number of a folded word, or [#UNKNOWN].
  int find(char[] folded, int length, int hash) {
    return (int) table[slot(folded, length, hash)];
  }

  /// The hash of a word with one more character, from 0 for none.
  static int hash(int before, char c) {
    return before * 31 + c;
  }

  /// A bit for one more table of phrases; from the 65th on two tables share one.
  long tableBit() {
    return 1L << tables++;
  }

  /// Notes that a phrase of a table begins with a word.
  void begin(int word, long tableBit) {
    beginnings[word] |= tableBit;
  }

  /// Whether a phrase of a table may begin with a word: most do not, and one look for all tables at
  /// memory that stays near is far quicker than one at each.
  boolean mayBegin(int word, long tableBit) {
    return word >= 0 && (beginnings[word] & tableBit) != 0;
  }

  int size() {
    return size;
  }

  String word(int id) {
    return new String(words[id]);
  }

  private int slot(char[] folded, int length, int hash) {
    int mask = table.length - 1;
    int slot = (hash ^ hash >>> 15) & mask;
    long entry = table[slot];
    while (entry != FREE && !((int) (entry >>> 32) == hash && same((int) entry, folded, length))) {
      slot = slot + 1 & mask;
      entry = table[slot];
    }
    return slot;
  }

  private static long entry(int hash, int word) {
    return (long) hash << 32 | word;
  }

  private boolean same(int word, char[] folded, int length) {
    char[] known = words[word];
    if (known.length != length) {
      return false;
    }
    int i = 0;
    while (i < length && known[i] == folded[i]) {
      i++;
    }
    return i == length;
  }

  private void grow() {
    words = Arrays.copyOf(words, words.length * 2);
    beginnings = Arrays.copyOf(beginnings, words.length);
    long[] before = table;
    table = new long[before.length * 2];
    Arrays.fill(table, FREE);
    for (long entry : before) {
      if (entry != FREE) {
        int word = (int) entry;
        table[slot(words[word], words[word].length, (int) (entry >>> 32))] = entry;
      }
    }
  }
}
