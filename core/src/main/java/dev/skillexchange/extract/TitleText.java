package dev.skillexchange.extract;

import java.util.regex.Pattern;

/// A title made ready for matching, with every character in its place: inclusive endings and marks
/// of gender become blanks, as do the parts that only say for whom it is, and addresses of pages.
final class TitleText {
  private static final Pattern INCLUSIVE =
      Pattern.compile(
          "(?<=\\w)(?: ?\\((?:a|o|as|os|e|r|in|innen|ne|euse|rice|trice|x)\\)"
              + "|[:*_·•]-?(?:in|innen|a|e|ne|euse|rice)\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern GENDER =
      Pattern.compile(
          "[(\\[]?\\b(?:all genders?|[mwfhdxi](?:\\s?[/|,*]\\s?[mwfhdxi]){1,3})\\b[)\\]]?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS =
      Pattern.compile("\\b(?:https?://|www\\.)[^\\s|()<>\\[\\],]*+", Pattern.CASE_INSENSITIVE);

  private TitleText() {}

  /// The title with such marks blanked; as long as before.
  static String cleaned(String title) {
    return blanked(blanked(blanked(title, ADDRESS), INCLUSIVE), GENDER);
  }

  private static String blanked(String title, Pattern pattern) {
    return pattern.matcher(title).replaceAll(match -> " ".repeat(match.end() - match.start()));
  }
}
