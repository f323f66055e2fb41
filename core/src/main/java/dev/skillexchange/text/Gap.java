package dev.skillexchange.text;

/// What stands between a token and the one before it, in rising order of how much it parts them.
public enum Gap {
  /// Blanks, hyphens, slashes, apostrophes: words of one phrase.
  JOIN,
  /// Commas, brackets, colons, quotation marks: items of one list.
  LIST,
  /// The end of a sentence.
  STOP,
  /// The end of a line.
  BREAK
}
