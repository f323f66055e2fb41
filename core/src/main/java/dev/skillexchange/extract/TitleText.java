package dev.skillexchange.extract;

import dev.skillexchange.text.Tokens;
import java.util.regex.Pattern;

/// A title made ready for matching, with every character in its place: inclusive endings and marks
/// of gender become blanks, as do the parts that only say for whom it is.
final class TitleText {
  private static final String BREAKS = ",|()[]{}–—:;•/·";
  private static final Pattern INCLUSIVE =
      Pattern.compile(
          "(?<=\\w)(?: ?\\((?:a|o|as|os|e|r|in|innen|ne|euse|rice|trice|x)\\)"
              + "|[:*_·•]-?(?:in|innen|a|e|ne|euse|rice)\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern GENDER =
      Pattern.compile(
          "[(\\[]?\\b(?:all genders?|[mwfhdxi](?:\\s?[/|,*]\\s?[mwfhdxi]){1,3})\\b[)\\]]?",
          Pattern.CASE_INSENSITIVE);

  private TitleText() {}

  /// The title with such marks blanked; as long as before.
  static String cleaned(String title) {
    return blanked(blanked(title, INCLUSIVE), GENDER);
  }

  /// Whether a title falls apart before a token: at a comma, bracket, bar, slash or lone hyphen.
  static boolean parted(Tokens title, int token) {
    int from = title.end(token - 1);
    int to = title.start(token);
    for (int i = from; i < to; i++) {
      char c = title.text().charAt(i);
      if (BREAKS.indexOf(c) >= 0 || c == '-' && (to - from > 1)) {
        return true;
      }
    }
    return false;
  }

  private static String blanked(String title, Pattern pattern) {
    return pattern.matcher(title).replaceAll(match -> " ".repeat(match.end() - match.start()));
  }
}
