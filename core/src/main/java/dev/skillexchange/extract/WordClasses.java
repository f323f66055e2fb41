package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.WordList;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Tokens;
import java.util.HashMap;
import java.util.Map;

/// The lists of single words as one look-up: which of them a token is in.
final class WordClasses {
  private final Phrases words;

  WordClasses(Catalogue catalogue, Lexicon lexicon) {
    Map<String, Integer> classes = new HashMap<>();
    for (WordList list : WordList.values()) {
      if (list.ofSingleWords()) {
        catalogue.words(list).forEach(word -> classes.merge(word, bit(list), (a, b) -> a | b));
      }
    }
    words = new Phrases(lexicon, Tokens.Dots.KEPT);
    classes.forEach(words::put);
  }

  private static int bit(WordList list) {
    return 1 << list.ordinal();
  }

  /// The lists that a token is in, as bits; 0 where it is in none.
  int of(Tokens tokens, int token) {
    int node = words.child(0, tokens.word(token));
    return node == Phrases.NONE ? 0 : Math.max(0, words.value(node));
  }

  boolean is(WordList list, Tokens tokens, int token) {
    return in(of(tokens, token), list);
  }

  static boolean in(int classes, WordList list) {
    return (classes & bit(list)) != 0;
  }
}
