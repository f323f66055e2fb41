package dev.skillexchange.document;

import java.util.List;

/// A part of a page that is read from above to below.
record Region(Kind kind, List<Chunk> chunks) {
  Region {
    chunks = List.copyOf(chunks);
  }

  /// How a region stands to the others of its page.
  enum Kind {
    /// Over the whole width.
    FULL,
    /// The narrower of two columns.
    NARROW,
    /// The wider of two columns.
    WIDE
  }
}
