package dev.skillexchange.document;

import dev.skillexchange.profile.Mark;
import java.util.List;

/// A paragraph of a Word file, or a line of it.
///
/// @param above whether space stands above it
record WordLine(
    String text, List<Mark> bold, double size, double left, boolean bullet, boolean above) {
  WordLine {
    bold = List.copyOf(bold);
  }
}
