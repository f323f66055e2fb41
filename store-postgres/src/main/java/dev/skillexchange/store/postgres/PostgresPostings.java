package dev.skillexchange.store.postgres;

import dev.skillexchange.extract.Deriver;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Reading;
import dev.skillexchange.store.Postings;
import dev.skillexchange.store.StoredPosting;
import dev.skillexchange.store.WriteCount;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The postings of a store on PostgreSQL.
///
/// A step whose commit was not confirmed, because the connection broke at that moment, is repeated;
/// if it had been committed after all, its postings count as unchanged.
final class PostgresPostings implements Postings {
  private final Connections connections;
  private final FreshFacts fresh;

  PostgresPostings(Connections connections, FreshFacts fresh) {
    this.connections = connections;
    this.fresh = fresh;
  }

  @Override
  public WriteCount write(LocalDate observed, List<Posting> postings, Deriver deriver) {
    if (postings.isEmpty()) {
      return WriteCount.NONE;
    }
    WriteStep step = new WriteStep(observed, postings, deriver);
    boolean needed = connections.read(step::prepare);
    if (!needed) {
      return step.unchanged();
    }
    WriteCount count = connections.step(step::write);
    step.keep(fresh);
    return count;
  }

  @Override
  public long complete(List<Reading> readings) {
    List<Reading> news = connections.read(connection -> unnoted(connection, readings));
    return news.isEmpty() ? 0 : connections.step(connection -> complete(connection, news));
  }

  private static List<Reading> unnoted(Connection connection, List<Reading> readings)
      throws SQLException {
    List<Reading> news = new ArrayList<>();
    for (Reading reading : readings) {
      if (!Readings.complete(connection, Board.of(reading), reading.observed())) {
        news.add(reading);
      }
    }
    return news;
  }

  private static long complete(Connection connection, List<Reading> readings) throws SQLException {
    ChangeNumbers numbers = ChangeNumbers.lock(connection);
    long closed = 0;
    Set<String> blocks = new HashSet<>();
    for (Reading reading : readings) {
      Board board = Board.of(reading);
      Readings.noteComplete(connection, board, reading.observed());
      closed += PostingRows.close(connection, board, reading.observed(), numbers, blocks);
    }
    Regrouping.of(connection, Touched.blocks(blocks), Map.of()).apply(connection, numbers);
    numbers.assign();
    return closed;
  }

  @Override
  public long derive(Deriver deriver, int limit) {
    while (true) {
      DeriveStep step = new DeriveStep(deriver);
      if (!connections.read(connection -> step.prepare(connection, limit))) {
        return 0;
      }
      long derived = connections.step(step::write);
      if (derived > 0) {
        return derived;
      }
      // Others changed the whole batch meanwhile: 0 would say that none is left.
    }
  }

  @Override
  public Optional<StoredPosting> find(PostingKey key) {
    String sql =
        "SELECT p.first_seen, p.last_seen, p.closed, p.job_id, f.text, f.facts, f.block, f.signature, "
            + PostingReader.CONTENT
            + " FROM posting p JOIN facts f ON f.posting = p.key WHERE p.key = ?";
    return connections.read(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setString(1, key.toString());
        return Sql.list(statement, PostingReader::stored).stream().findFirst();
      }
    });
  }
}
