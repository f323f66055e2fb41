package dev.skillexchange.profile;

import java.util.Optional;

/// A line of a section as a part of an entry.
///
/// @param start where its text begins in the CV
/// @param date the period that it tells; empty where it tells none, or within a sentence
/// @param body whether it belongs to what an entry tells, not to its head
record Row(CvLine line, int start, int end, Optional<DateReader.Found> date, boolean body) {
  String text(CvText cv) {
    return cv.text().substring(start, end).replace('\n', ' ');
  }

  /// This row and the one it goes on in.
  Row with(Row next, Optional<DateReader.Found> date) {
    return new Row(line, start, next.end, date, body);
  }

  Row asBody() {
    return new Row(line, start, end, Optional.empty(), true);
  }

  /// Whether two rows are set alike.
  boolean like(Row other) {
    return line.allBold() == other.line.allBold()
        && line.bold().isEmpty() == other.line.bold().isEmpty()
        && Math.abs(line.size() - other.line.size()) < 0.3
        && Math.abs(line.left() - other.line.left()) < 3;
  }
}
