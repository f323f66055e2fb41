package dev.skillexchange.text;

import java.util.Arrays;

/// A text as a row of words, each with its place, its number in a lexicon, and the gap before it.
///
/// A word is a run of letters, marks and digits. Signs that belong to names stay within: `c++`,
/// `c#`, `r&d`, and, where dots are kept, `node.js` and `.net`. A lone `&` is the word `and`.
public final class Tokens {
  private static final Gap[] GAPS = Gap.values();

  /// Whether a dot may stand within a word.
  public enum Dots {
    KEPT,
    SPLIT
  }

  private final String text;
  private int[] starts;
  private int[] ends;
  private int[] words;
  private int[] hashes;
  private byte[] gaps;
  private int count;

  Tokens(String text) {
    this.text = text;
    int guess = text.length() / 5 + 8;
    starts = new int[guess];
    ends = new int[guess];
    words = new int[guess];
    hashes = new int[guess];
    gaps = new byte[guess];
  }

  /// The words of a text with their numbers; linear in its length.
  public static Tokens of(String text, Lexicon lexicon, Dots dots) {
    return new TokenScanner(text, lexicon, dots, false).all();
  }

  /// The numbers of the words of a phrase, which are added to the lexicon.
  static int[] compile(String phrase, Lexicon lexicon, Dots dots) {
    Tokens tokens = new TokenScanner(phrase, lexicon, dots, true).all();
    return Arrays.copyOf(tokens.words, tokens.count);
  }

  public String text() {
    return text;
  }

  public int count() {
    return count;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  /// The number of the word in the lexicon, or [Lexicon#UNKNOWN].
  public int word(int token) {
    return words[token];
  }

  /// A hash of the folded word, the same for the same word in every text.
  public int hash(int token) {
    return hashes[token];
  }

  /// What stands before the token.
  public Gap gap(int token) {
    return GAPS[gaps[token]];
  }

  /// The token as written.
  public String written(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /// The first token that begins at or behind an offset of the text, counted from a token that lies
  /// before it: for those who walk on.
  public int from(int offset, int behind) {
    int at = behind;
    while (at < count && starts[at] < offset) {
      at++;
    }
    return at;
  }

  /// The first token that begins at or behind an offset of the text.
  public int from(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : -found - 1;
  }

  void put(int start, int end, int word, int hash, int gap) {
    if (count == starts.length) {
      int more = count * 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      words = Arrays.copyOf(words, more);
      hashes = Arrays.copyOf(hashes, more);
      gaps = Arrays.copyOf(gaps, more);
    }
    starts[count] = start;
    ends[count] = end;
    words[count] = word;
    hashes[count] = hash;
    gaps[count++] = (byte) gap;
  }
}
