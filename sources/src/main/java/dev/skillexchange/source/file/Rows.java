package dev.skillexchange.source.file;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.source.PostingSink;
import java.util.LinkedHashSet;
import java.util.Set;

/// Hands rows on as postings and remembers the boards they belong to.
final class Rows {
  private final PostingSink sink;
  private final Set<Board> boards = new LinkedHashSet<>();

  Rows(PostingSink sink) {
    this.sink = sink;
  }

  void take(long row, Row cells) {
    Posting posting;
    try {
      posting = cells.posting();
    } catch (UserError e) {
      rejected(row, e.line());
      return;
    }
    PostingKey key = posting.key();
    boards.add(new Board(key.source(), key.board()));
    sink.posting(posting);
  }

  void rejected(long row, String reason) {
    sink.rejected(row, reason);
  }

  boolean nothingTaken() {
    return boards.isEmpty();
  }

  void completeAll() {
    for (Board board : boards) {
      sink.complete(board.source(), board.name());
    }
  }

  private record Board(String source, String name) {}
}
