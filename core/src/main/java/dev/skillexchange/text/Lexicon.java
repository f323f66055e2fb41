package dev.skillexchange.text;

import java.util.Arrays;

/// The words that rules know, each with a number, so that a text is looked up once for all rules.
///
/// Words are added while rules are compiled; afterwards it is only read, by any number of threads.
public final class Lexicon {
  /// What an unknown word is.
  public static final int UNKNOWN = -1;

  private static final int FIRST_SIZE = 1 << 12;

  private char[][] words = new char[FIRST_SIZE / 2][];
  private int[] table = new int[FIRST_SIZE];
  private int size;

  public Lexicon() {
    Arrays.fill(table, UNKNOWN);
  }

  /// The number of a folded word, which is added where it is new.
  int add(char[] folded, int length) {
    int slot = slot(folded, length);
    if (table[slot] != UNKNOWN) {
      return table[slot];
    }
    if (size == words.length) {
      grow();
      slot = slot(folded, length);
    }
    words[size] = Arrays.copyOf(folded, length);
    table[slot] = size;
    return size++;
  }

  /// The number of a folded word, or [#UNKNOWN].
  int find(char[] folded, int length) {
    return table[slot(folded, length)];
  }

  int size() {
    return size;
  }

  String word(int id) {
    return new String(words[id]);
  }

  private int slot(char[] folded, int length) {
    int mask = table.length - 1;
    int slot = hash(folded, length) & mask;
    while (table[slot] != UNKNOWN && !same(words[table[slot]], folded, length)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static boolean same(char[] word, char[] folded, int length) {
    return word.length == length && Arrays.equals(word, 0, length, folded, 0, length);
  }

  private static int hash(char[] folded, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + folded[i];
    }
    return hash ^ hash >>> 15;
  }

  private void grow() {
    words = Arrays.copyOf(words, words.length * 2);
    table = new int[table.length * 2];
    Arrays.fill(table, UNKNOWN);
    for (int i = 0; i < size; i++) {
      table[slot(words[i], words[i].length)] = i;
    }
  }
}
