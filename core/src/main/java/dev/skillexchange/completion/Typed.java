package dev.skillexchange.completion;

import dev.skillexchange.text.Words;
import java.util.Comparator;
import java.util.List;

/// What was typed, folded as names are: in small letters, without accents, its words parted by
/// single blanks. A blank at the end stays, so that what is behind it is another word.
///
/// @param text the words joined, with that blank
/// @param words the words, the longest first
record Typed(String text, List<String> words) {
  private static final int LONGEST = 64;
  private static final int ONE_ERROR = 4;
  private static final int TWO_ERRORS = 8;

  static Typed of(String typed) {
    List<String> words = Words.of(typed);
    String text = String.join(" ", words);
    boolean ended = !text.isEmpty() && Character.isWhitespace(typed.charAt(typed.length() - 1));
    String cut = text.substring(0, Math.min(text.length(), LONGEST));
    return new Typed(
        ended && cut.length() == text.length() ? text + " " : cut,
        words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList());
  }

  /// How many errors are forgiven: one from four letters on, two from eight, none where the last
  /// word is ended.
  int forgiven() {
    int length = text.endsWith(" ") ? 0 : text.length();
    return length < ONE_ERROR ? 0 : length < TWO_ERRORS ? 1 : 2;
  }
}
