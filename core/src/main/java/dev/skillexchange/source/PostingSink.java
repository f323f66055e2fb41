package dev.skillexchange.source;

import dev.skillexchange.job.Posting;

/// Takes what a source reads.
public interface PostingSink {

  void posting(Posting posting);

  /// A row that is no posting: counted and reported; the rest goes on.
  ///
  /// @param row where it stands, counted from 1: a line of JSON Lines, a record of CSV (the header
  ///   not counted), an element of a board's list
  /// @param reason what is wrong and, where it helps, the value, on one line
  void rejected(long row, String reason);

  /// A posting that the source marks as not to be shown; read but not taken.
  void unlisted();

  /// Called at the end, once for each board that was read completely: a posting of the board that
  /// was not handed on is gone.
  void complete(String source, String board);
}
