package dev.skillexchange.extract;

import dev.skillexchange.job.Years;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Phrases;
import dev.skillexchange.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads the number that stands before the word "years", or behind "years of experience:": "3+",
/// "3-5", "at least three (3)", "between 2 and 4", "5 or more", "up to 3".
final class YearsNumber {
  private static final int MOST = 25;

  private static final List<String> NUMERALS =
      List.of(
          "zero null cero",
          "one ein eine einem un une uno um uma een",
          "two zwei deux dos dois twee",
          "three drei trois tres três drie",
          "four vier quatre cuatro quatro",
          "five fünf cinq cinco vijf",
          "six sechs seis zes",
          "seven sieben sept siete sete zeven",
          "eight acht huit ocho oito",
          "nine neun neuf nueve nove negen",
          "ten zehn dix diez dez tien",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen");

  /// A number as it stands in a text.
  ///
  /// @param from its first token
  /// @param least the lower end, or the only number
  /// @param most the upper end; -1 where none is said
  /// @param open whether a "+" stands behind it
  record Found(int from, int end, int least, int most, boolean open) {
    Years years(boolean upper) {
      return upper
          ? new Years(OptionalInt.empty(), OptionalInt.of(Math.max(least, most)))
          : new Years(OptionalInt.of(least), most < 0 ? OptionalInt.empty() : OptionalInt.of(most));
    }
  }

  private final Phrases numerals;
  private final PhraseList fillers;
  private final PhraseList joins;
  private final PhraseList between;

  YearsNumber(Lexicon lexicon) {
    numerals = new Phrases(lexicon, Tokens.Dots.KEPT);
    for (int number = 0; number < NUMERALS.size(); number++) {
      for (String word : NUMERALS.get(number).split(" ", -1)) {
        numerals.put(word, number);
      }
    }
    fillers =
        new PhraseList(
            lexicon,
            "or",
            "more",
            "plus",
            "full",
            "solid",
            "consecutive",
            "combined",
            "good",
            "additional",
            "cumulative",
            "total",
            "oder",
            "mehr",
            "ou",
            "plus",
            "más",
            "mais",
            "of",
            "complete",
            "minimum",
            "min",
            "volle",
            "greater",
            "higher",
            "above",
            "relevant",
            "total");
    joins =
        new PhraseList(lexicon, "to", "or", "bis", "à", "a", "tot", "till", "through", "ou", "o");
    between = new PhraseList(lexicon, "and", "und", "et", "y", "e", "en");
  }

  /// The number that ends right before a token, not before the token `from`.
  Optional<Found> before(Tokens tokens, int from, int years) {
    int at = years - 1;
    while (at >= from && years - at <= 3 && fillers.at(tokens, at) == 1) {
      at--;
    }
    if (at < from) {
      return Optional.empty();
    }
    int high = number(tokens, at);
    if (high < 0) {
      return Optional.empty();
    }
    int first = repeated(tokens, from, at, high);
    boolean open = at + 1 < tokens.count() && gap(tokens, at + 1).indexOf('+') >= 0;
    Optional<Found> range = range(tokens, from, first, years, high, open);
    return range.isPresent() ? range : single(first, years, high, open);
  }

  private static Optional<Found> single(int first, int end, int number, boolean open) {
    return number > MOST ? Optional.empty() : Optional.of(new Found(first, end, number, -1, open));
  }

  /// "Three (3)": the token of the word, where the number in brackets repeats it.
  private int repeated(Tokens tokens, int from, int at, int number) {
    boolean bracket = at > from && gap(tokens, at).indexOf('(') >= 0;
    return bracket && number(tokens, at - 1) == number ? at - 1 : at;
  }

  private Optional<Found> range(
      Tokens tokens, int from, int high, int end, int most, boolean open) {
    int low = high - 1;
    if (low < from) {
      return Optional.empty();
    }
    boolean joined = joins.at(tokens, low) == 1 && low > from;
    boolean and = between.at(tokens, low) == 1 && low > from;
    if (joined || and) {
      low--;
    } else if (!dash(gap(tokens, high))) {
      return Optional.empty();
    }
    int least = number(tokens, low);
    if (least < 0 || least >= most || most > 2 * MOST || least > MOST) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(repeated(tokens, from, low, least), end, least, open ? -1 : most, open));
  }

  /// The number behind a colon: "years of experience: 5".
  Optional<Found> behind(Tokens tokens, int from, int token, int end) {
    if (token >= end || gap(tokens, token).indexOf(':') < 0) {
      return Optional.empty();
    }
    int least = number(tokens, token);
    if (least < 0 || least > MOST) {
      return Optional.empty();
    }
    boolean range = token + 1 < end && dash(gap(tokens, token + 1));
    int most = range ? number(tokens, token + 1) : -1;
    return Optional.of(
        most > least
            ? new Found(from, token + 2, least, most, false)
            : new Found(from, token + 1, least, -1, false));
  }

  private static boolean dash(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      switch (gap.charAt(i)) {
        case '-', '–', '—', '‒', '−', '‑', '‐', '~', '/' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /// The value of a token of one or two digits, or of a numeral; -1 where it is none.
  private int number(Tokens tokens, int token) {
    int start = tokens.start(token);
    int length = tokens.end(token) - start;
    if (!Amount.digit(tokens.text().charAt(start))) {
      return numerals.value(tokens, token, 1);
    }
    if (length > 2 || !Amount.digit(tokens.text().charAt(start + length - 1))) {
      return -1;
    }
    boolean money = start > 0 && "$€£.,".indexOf(tokens.text().charAt(start - 1)) >= 0;
    return money ? -1 : Integer.parseInt(tokens.text(), start, start + length, 10);
  }

  private static String gap(Tokens tokens, int token) {
    return token == 0 ? "" : tokens.text().substring(tokens.end(token - 1), tokens.start(token));
  }
}
