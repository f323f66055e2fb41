package dev.skillexchange.profile;

/// A piece of the lines that head an entry, such as a title or an employer.
///
/// @param text stripped of the signs around it
/// @param row the line of the header, from 0
/// @param bold whether it is bold
/// @param label what the CV calls it (`title`, `employer`); empty where it says nothing
record Piece(String text, Mark mark, int row, boolean bold, String label) {
  /// The same under a label.
  Piece as(String other) {
    return new Piece(text, mark, row, bold, other);
  }

  /// The part from a character on, stripped.
  Piece from(int start, String other) {
    String rest = text.substring(start).strip();
    int at = text.indexOf(rest, start);
    return new Piece(
        rest, new Mark(mark.start() + at, mark.start() + at + rest.length()), row, bold, other);
  }
}
