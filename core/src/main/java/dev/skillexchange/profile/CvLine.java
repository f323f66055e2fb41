package dev.skillexchange.profile;

import java.util.List;

/// A line of a CV: where it stands in the text and on paper, and how it is set.
///
/// Cells that stand apart in the line are parted by tabs in the text.
///
/// @param start its first character in the text
/// @param end the character behind its last, without the line's end
/// @param page from 1
/// @param left where it begins, in points from the left; in plain text, in characters
/// @param size of its letters in points; 0 where the format tells none
/// @param bold where it is bold, in order
/// @param above the space above it, in heights of a line; 0 for lines set close
/// @param wraps whether its text goes on in the next line
/// @param bullet whether it is an item of a list; the bullet itself is not in the text
public record CvLine(
    int start,
    int end,
    int page,
    double left,
    double size,
    List<Mark> bold,
    double above,
    boolean wraps,
    boolean bullet) {
  public CvLine {
    bold = List.copyOf(bold);
  }

  /// Whether all of its text is bold.
  public boolean allBold() {
    return bold.size() == 1 && bold.getFirst().start() <= start && bold.getFirst().end() >= end;
  }

  CvLine wrapping() {
    return new CvLine(start, end, page, left, size, bold, above, true, bullet);
  }
}
