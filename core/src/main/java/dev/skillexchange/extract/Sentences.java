package dev.skillexchange.extract;

import dev.skillexchange.text.Gap;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;

/// The sentence around a token, as far as rules look: 40 tokens to either side, so that text
/// without ends of sentences costs no more than other text.
final class Sentences {
  private static final int WINDOW = 40;
  private static final int NEAR = 3;
  private static final int LONGEST_ABBREVIATION = 6;

  private Sentences() {}

  /// The first token of the sentence that holds a token.
  static int from(Tokens tokens, int at) {
    int from = at;
    while (from > Math.max(0, at - WINDOW) && !parts(tokens, from)) {
      from--;
    }
    return from;
  }

  /// The token behind the last of the sentence that holds a token.
  static int end(Tokens tokens, int at) {
    int end = at + 1;
    while (end < Math.min(tokens.count(), at + WINDOW) && !parts(tokens, end)) {
      end++;
    }
    return Math.min(end, tokens.count());
  }

  /// Whether a sentence ends before a token; the full stop of "Ph.D." and "M.Sc." ends none.
  static boolean parts(Tokens tokens, int token) {
    Gap gap = tokens.gap(token);
    return gap == Gap.BREAK || gap == Gap.STOP && !abbreviation(tokens, token - 1);
  }

  private static boolean abbreviation(Tokens tokens, int token) {
    if (token < 0 || tokens.end(token) - tokens.start(token) > LONGEST_ABBREVIATION) {
      return false;
    }
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      if (tokens.text().charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }

  /// Whether a sign stands right before a token, blanks aside.
  static boolean before(Tokens tokens, int token, char sign) {
    int gap = token == 0 ? 0 : tokens.end(token - 1);
    for (int i = tokens.start(token) - 1; i >= gap && i >= tokens.start(token) - NEAR; i--) {
      if (tokens.text().charAt(i) == sign) {
        return true;
      }
    }
    return false;
  }

  /// Whether the sentence that holds a token ends as a question.
  static boolean asks(Tokens tokens, int at) {
    int last = tokens.end(end(tokens, at) - 1);
    return last < tokens.text().length() && tokens.text().charAt(last) == '?';
  }

  /// The stretch of text from a token to before another.
  static Span span(Tokens tokens, int from, int end) {
    return new Span(tokens.start(from), tokens.end(end - 1));
  }
}
