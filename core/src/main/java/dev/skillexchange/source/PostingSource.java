package dev.skillexchange.source;

import java.io.IOException;

/// Something that postings can be read from, such as a file of a board.
public interface PostingSource {

  /// A short name for people: the file's name or the board.
  String name();

  /// Reads everything in order and hands it on; stops where the sink throws. May be called once.
  ///
  /// @throws dev.skillexchange.fault.UserError where this is no such feed at all
  /// @throws IOException where reading fails half-way: what was handed on stays valid, and the
  ///   reading is not complete
  void read(PostingSink sink) throws IOException;
}
