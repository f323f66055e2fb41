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
  private int[] hashes = new int[FIRST_SIZE / 2];
  private int[] table = new int[FIRST_SIZE];
  private int size;

  public Lexicon() {
    Arrays.fill(table, UNKNOWN);
  }

  /// The number of a folded word, which is added where it is new.
  int add(char[] folded, int length, int hash) {
    int slot = slot(folded, length, hash);
    if (table[slot] != UNKNOWN) {
      return table[slot];
    }
    if (size == words.length) {
      grow();
      slot = slot(folded, length, hash);
    }
    words[size] = Arrays.copyOf(folded, length);
    hashes[size] = hash;
    table[slot] = size;
    return size++;
  }

  /// The number of a folded word, or [#UNKNOWN].
  int find(char[] folded, int length, int hash) {
    return table[slot(folded, length, hash)];
  }

  /// The hash of a word with one more character, from 0 for none.
  static int hash(int before, char c) {
    return before * 31 + c;
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
    while (table[slot] != UNKNOWN && !same(table[slot], folded, length, hash)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean same(int word, char[] folded, int length, int hash) {
    return hashes[word] == hash
        && words[word].length == length
        && Arrays.equals(words[word], 0, length, folded, 0, length);
  }

  private void grow() {
    words = Arrays.copyOf(words, words.length * 2);
    hashes = Arrays.copyOf(hashes, hashes.length * 2);
    table = new int[table.length * 2];
    Arrays.fill(table, UNKNOWN);
    for (int i = 0; i < size; i++) {
      table[slot(words[i], words[i].length, hashes[i])] = i;
    }
  }
}
