package dev.skillexchange.extract;

import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Tokens;
import java.util.List;

/// A list of phrases that all mean the same to a rule.
final class PhraseList {
  private final Phrases phrases;

  PhraseList(Lexicon lexicon, String... list) {
    this(lexicon, List.of(list));
  }

  PhraseList(Lexicon lexicon, List<String> list) {
    phrases = new Phrases(lexicon, Tokens.Dots.KEPT);
    for (String phrase : list) {
      phrases.put(phrase, 0);
    }
  }

  /// The first token from which a phrase runs, among the tokens from `from` to before `end`; -1
  /// where there is none.
  int find(Tokens tokens, int from, int end) {
    for (int i = Math.max(0, from); i < end; i++) {
      int length = phrases.longest(tokens, i, Gap.LIST);
      if (length > 0 && i + length <= end) {
        return i;
      }
    }
    return -1;
  }

  boolean in(Tokens tokens, int from, int end) {
    return find(tokens, from, end) >= 0;
  }

  /// Whether a phrase of one or two tokens ends right before a token, in its sentence.
  boolean endsAt(Tokens tokens, int token) {
    return endsAt(tokens, 0, token, 2);
  }

  /// Whether a phrase ends right before a token, in its sentence.
  ///
  /// @param begin the first token that may belong to it
  /// @param most so many tokens it may have
  boolean endsAt(Tokens tokens, int begin, int token, int most) {
    for (int length = 1; length <= most && token - length >= begin; length++) {
      if (tokens.gap(token - length + 1).compareTo(Gap.STOP) >= 0) {
        return false;
      }
      if (phrases.value(tokens, token - length, length) != Phrases.NONE) {
        return true;
      }
    }
    return false;
  }

  /// The number of tokens of the phrase that begins at a token; 0 where none does.
  int at(Tokens tokens, int token) {
    return phrases.longest(tokens, token, Gap.LIST);
  }
}
