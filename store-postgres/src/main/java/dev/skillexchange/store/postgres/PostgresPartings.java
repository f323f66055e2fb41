package dev.skillexchange.store.postgres;

import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.store.Parting;
import dev.skillexchange.store.Partings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The partings of a store on PostgreSQL. Each writes its row and groups the blocks of its postings
/// anew in one transaction, under the lock of all writers.
final class PostgresPartings implements Partings {
  private final Connections connections;

  PostgresPartings(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<Parting> part(PostingKey posting, JobId from, Instant at) {
    return connections.step(connection -> part(connection, posting, from, at));
  }

  private static Optional<Parting> part(
      Connection connection, PostingKey posting, JobId from, Instant at) throws SQLException {
    ChangeNumbers numbers = ChangeNumbers.lock(connection);
    Map<PostingKey, String> blocks = blocks(connection, "p.job_id = ?", from.toString());
    Set<PostingKey> others = new HashSet<>(blocks.keySet());
    if (!others.remove(posting) || others.isEmpty()) {
      return PartingRows.all(connection).stream()
          .filter(one -> one.holds(posting, from))
          .reduce((_, last) -> last);
    }
    Parting parting = new Parting(posting, from, List.copyOf(others), at, Optional.empty());
    PartingRows.insert(connection, parting);
    regroup(connection, blocks, numbers);
    return Optional.of(parting);
  }

  @Override
  public boolean undo(PostingKey posting, JobId from, Instant at) {
    return connections.step(connection -> {
      ChangeNumbers numbers = ChangeNumbers.lock(connection);
      boolean any = PartingRows.undo(connection, posting, from, at);
      if (any) {
        regroup(connection, blocks(connection, "p.key = ?", posting.toString()), numbers);
      }
      return any;
    });
  }

  private static void regroup(
      Connection connection, Map<PostingKey, String> blocks, ChangeNumbers numbers)
      throws SQLException {
    Regrouping.of(connection, Touched.blocks(blocks.values()), Map.of()).apply(connection, numbers);
    numbers.assign();
  }

  /// The postings that a condition holds for, with their blocks.
  private static Map<PostingKey, String> blocks(
      Connection connection, String condition, String value) throws SQLException {
    String sql =
        "SELECT p.key, f.block FROM posting p JOIN facts f ON f.posting = p.key WHERE " + condition;
    Map<PostingKey, String> blocks = new TreeMap<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      Sql.list(statement, row -> Map.entry(PostingKey.parse(row.getString(1)), row.getString(2)))
          .forEach(one -> blocks.put(one.getKey(), one.getValue()));
    }
    return blocks;
  }

  @Override
  public List<Parting> all() {
    return connections.read(PartingRows::all);
  }

  @Override
  public List<Parting> about(Set<PostingKey> postings) {
    return connections.read(connection -> PartingRows.about(connection, postings));
  }
}
