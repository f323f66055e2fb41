package dev.skillexchange.text;

/// A stretch of a document that belongs together: one line of its plain text.
///
/// @param depth rank of a heading (1 to 6 as marked, 7 for a line wholly in bold, 8 for a short
///   line that only looks like one); nesting of a list item, from 1; 0 otherwise
/// @param span within the plain text, without bullet
public record Block(Kind kind, int depth, Span span) {

  /// What a block is.
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_ROW
  }

  /// The depth of a line that is wholly in bold.
  public static final int BOLD_HEADING = 7;

  /// The depth of a short line that only looks like a heading.
  public static final int GUESSED_HEADING = 8;

  Block as(Kind other, int otherDepth) {
    return new Block(other, otherDepth, span);
  }
}
