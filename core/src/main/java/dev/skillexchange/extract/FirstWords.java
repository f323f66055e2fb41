package dev.skillexchange.extract;

import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.Arrays;

/// What a word may begin, as bits: one look at memory that stays near, before any look for the
/// phrase itself. Filled once, then read by any number of threads.
final class FirstWords {
  private static final int FIRST_SIZE = 1 << 12;

  private final Lexicon lexicon;
  private byte[] bits = new byte[FIRST_SIZE];

  FirstWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The words of a phrase that the lexicon knows.
  Tokens words(String phrase) {
    Tokens tokens = Tokens.of(phrase, lexicon, Tokens.Dots.KEPT);
    if (tokens.count() == 0 || tokens.word(0) == Lexicon.UNKNOWN) {
      throw new IllegalArgumentException("not in the lexicon: '" + phrase + "'");
    }
    return tokens;
  }

  /// Adds the first word of a phrase.
  void add(String phrase, int bit) {
    add(words(phrase).word(0), bit);
  }

  void add(int word, int bit) {
    if (word >= bits.length) {
      bits = Arrays.copyOf(bits, Math.max(word + 1, bits.length * 2));
    }
    bits[word] |= (byte) bit;
  }

  /// Whether a token has one of some bits.
  boolean has(Tokens tokens, int token, int some) {
    int word = tokens.word(token);
    return word >= 0 && word < bits.length && (bits[word] & some) != 0;
  }
}
