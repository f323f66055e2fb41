package dev.skillexchange.text;

import java.util.Arrays;

/// Phrases to be found among tokens: a tree over the numbers of their words.
///
/// Filled once, then read by any number of threads. A phrase is found where its words follow each
/// other without more than a [Gap#JOIN] between them, or the gap that is allowed.
public final class Phrases {
  /// What is found where no phrase begins or ends.
  public static final int NONE = -1;

  private static final int ROOT = 0;
  private static final int FIRST_SIZE = 1 << 4;

  private final Lexicon lexicon;
  private final Tokens.Dots dots;
  private final long tableBit;
  private final LongTable children = new LongTable(FIRST_SIZE);
  private int[] values = new int[FIRST_SIZE];

  /// For each node some bits of the words under it, so that most others need no look at the table.
  private long[] under = new long[FIRST_SIZE];

  private int nodes = 1;

  public Phrases(Lexicon lexicon, Tokens.Dots dots) {
    this.lexicon = lexicon;
    this.dots = dots;
    tableBit = lexicon.tableBit();
    values[ROOT] = NONE;
  }

  /// Adds a phrase with a value of zero or more, and gives the value it has had before, or [#NONE].
  /// A phrase without words is not added.
  public int put(String phrase, int value) {
    int[] words = Tokens.compile(phrase, lexicon, dots);
    if (words.length == 0) {
      return NONE;
    }
    int node = ROOT;
    for (int word : words) {
      node = grown(node, word);
    }
    int before = values[node];
    values[node] = value;
    return before;
  }

  /// The value of a phrase, or [#NONE].
  public int get(String phrase) {
    int node = ROOT;
    for (int word : Tokens.compile(phrase, lexicon, dots)) {
      node = child(node, word);
      if (node == NONE) {
        return NONE;
      }
    }
    return node == ROOT ? NONE : values[node];
  }

  /// The node under a node for a word, or [#NONE]; the tree begins at node 0.
  public int child(int node, int word) {
    boolean possible =
        node == ROOT
            ? lexicon.mayBegin(word, tableBit)
            : word >= 0 && (under[node] & 1L << word) != 0;
    return possible ? children.get(node, word) : NONE;
  }

  /// The value of the phrase that ends at a node, or [#NONE].
  public int value(int node) {
    return values[node];
  }

  /// The number of tokens of the longest phrase that begins at a token; 0 where none does.
  public int longest(Tokens tokens, int at, Gap widest) {
    int longest = 0;
    int node = ROOT;
    for (int i = at; i < tokens.count(); i++) {
      if (i > at && tokens.gap(i).compareTo(widest) > 0) {
        break;
      }
      node = child(node, tokens.word(i));
      if (node == NONE) {
        break;
      }
      if (values[node] != NONE) {
        longest = i - at + 1;
      }
    }
    return longest;
  }

  /// The longest phrase that begins at a token, as its value in the upper and the number of its
  /// tokens in the lower 32 bits; 0 where none does. It costs half of [#longest] and [#value].
  public long match(Tokens tokens, int at, Gap widest) {
    long longest = 0;
    int node = ROOT;
    for (int i = at; i < tokens.count(); i++) {
      if (i > at && tokens.gap(i).compareTo(widest) > 0) {
        break;
      }
      node = child(node, tokens.word(i));
      if (node == NONE) {
        break;
      }
      if (values[node] != NONE) {
        longest = (long) values[node] << 32 | i - at + 1;
      }
    }
    return longest;
  }

  /// The value of a run of tokens, or [#NONE].
  public int value(Tokens tokens, int at, int count) {
    int node = ROOT;
    for (int i = at; i < at + count; i++) {
      node = child(node, tokens.word(i));
      if (node == NONE) {
        return NONE;
      }
    }
    return count == 0 ? NONE : values[node];
  }

  private int grown(int node, int word) {
    int child = child(node, word);
    if (child != NONE) {
      return child;
    }
    if (nodes == values.length) {
      values = Arrays.copyOf(values, nodes * 2);
      under = Arrays.copyOf(under, nodes * 2);
    }
    values[nodes] = NONE;
    children.put(node, word, nodes);
    under[node] |= 1L << word;
    if (node == ROOT) {
      lexicon.begin(word, tableBit);
    }
    return nodes++;
  }
}
