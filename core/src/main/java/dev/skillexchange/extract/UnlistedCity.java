package dev.skillexchange.extract;

import dev.skillexchange.text.Tokens;
import java.util.OptionalInt;

/// Finds the name of a city that the gazetteer lacks: up to four capitalised words at the beginning
/// of a location text or behind a sign that parts it, before a comma and a region or country.
final class UnlistedCity {
  private static final int MOST_WORDS = 4;

  private UnlistedCity() {}

  /// The first token of such a name.
  ///
  /// @param at the token of the region or country
  /// @param free the first token that belongs to no other place
  static OptionalInt before(Tokens tokens, int at, int free, PlaceWords words) {
    if (at <= free || !comma(tokens, at)) {
      return OptionalInt.empty();
    }
    int from = at;
    while (from > free && at - from < MOST_WORDS && (from == at || within(tokens, from))) {
      from--;
      if (!mayName(tokens, from, words)) {
        return OptionalInt.empty();
      }
    }
    boolean begins = from == free && (from == 0 || !within(tokens, from)) || !within(tokens, from);
    boolean capital = Character.isUpperCase(tokens.text().charAt(tokens.start(from)));
    return begins && capital ? OptionalInt.of(from) : OptionalInt.empty();
  }

  private static boolean comma(Tokens tokens, int at) {
    String text = tokens.text();
    int end = tokens.end(at - 1);
    return text.charAt(end) == ',' && tokens.start(at) - end <= 3;
  }

  /// Whether a token continues the words before it.
  private static boolean within(Tokens tokens, int at) {
    if (at == 0) {
      return false;
    }
    int from = tokens.end(at - 1);
    int length = tokens.start(at) - from;
    char first = length == 0 ? ' ' : tokens.text().charAt(from);
    boolean stop = first == '.' && tokens.end(at - 1) - tokens.start(at - 1) <= 2;
    return length <= 1 && (first == ' ' || first == '-' || first == '\'' || first == '’')
        || length == 2 && stop;
  }

  private static boolean mayName(Tokens tokens, int at, PlaceWords words) {
    String word = tokens.written(at);
    boolean letters = word.chars().allMatch(Character::isLetter);
    boolean named = Character.isUpperCase(word.charAt(0)) || particle(word);
    return letters && named && !words.noCity(tokens, at);
  }

  private static boolean particle(String word) {
    return switch (word) {
      case "of", "on", "the", "de", "la", "le", "du", "upon", "am", "an", "der", "im", "s" -> true;
      default -> false;
    };
  }
}
