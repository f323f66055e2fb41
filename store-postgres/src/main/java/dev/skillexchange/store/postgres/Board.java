package dev.skillexchange.store.postgres;

import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Reading;

/// A board of a source.
record Board(String source, String board) {
  static Board of(PostingKey key) {
    return new Board(key.source(), key.board());
  }

  static Board of(Reading reading) {
    return new Board(reading.source(), reading.board());
  }

  /// The lowest text that a key of the board may have.
  String lowestKey() {
    return source + ":" + board + ":";
  }

  /// The lowest text behind all keys of the board; `;` follows `:`, which no part of a key holds.
  String behindKeys() {
    return source + ":" + board + ";";
  }
}
