package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.WordList;
import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;

/// Tells fields that stand for the departments one works with: "work closely with Sales, Product
/// and Legal" asks for none of them.
final class Departments {
  /// So many tokens may stand between "work closely with" and a department of its list.
  private static final int WINDOW = 24;

  private static final int MOST_WORDS = 5;

  private final WordClasses classes;
  private final PhraseList beside;
  private final PhraseList between;

  Departments(Catalogue catalogue, Lexicon lexicon, WordClasses classes) {
    this.classes = classes;
    beside = new PhraseList(lexicon, catalogue.words(WordList.BESIDE));
    between = new PhraseList(lexicon, catalogue.words(WordList.BETWEEN));
  }

  /// Whether the name at the tokens from `from` to before `end` is one in such a list.
  ///
  /// @param begin where its block begins
  boolean named(Tokens tokens, int begin, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!classes.is(WordList.DEPARTMENT, tokens, i)) {
        return false;
      }
    }
    for (int at = from; at > Math.max(begin, from - WINDOW); at--) {
      if (beside.endsAt(tokens, begin, at, MOST_WORDS)) {
        return true;
      }
      if (tokens.gap(at).compareTo(Gap.STOP) >= 0 || !listed(tokens, at - 1)) {
        return false;
      }
    }
    return false;
  }

  private boolean listed(Tokens tokens, int token) {
    int of = classes.of(tokens, token);
    return WordClasses.in(of, WordList.DEPARTMENT)
        || WordClasses.in(of, WordList.LEAD)
        || between.at(tokens, token) > 0;
  }
}
