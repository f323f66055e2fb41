package dev.skillexchange.store.postgres;

import dev.skillexchange.group.Apart;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.store.Parting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rows of partings: as many as people said, so few that they may be read whole.
final class PartingRows {
  private static final String COLUMNS = "SELECT posting, job, others, since, undone FROM parting ";

  private PartingRows() {}

  static List<Parting> all(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(COLUMNS + "ORDER BY number")) {
      return Sql.list(statement, PartingRows::parting);
    }
  }

  static List<Parting> about(Connection connection, Collection<PostingKey> postings)
      throws SQLException {
    String where = "WHERE posting = ANY (?) OR others && ?::text[] ORDER BY number";
    try (PreparedStatement statement = connection.prepareStatement(COLUMNS + where)) {
      statement.setArray(1, Sql.texts(connection, postings));
      statement.setArray(2, Sql.texts(connection, postings));
      return Sql.list(statement, PartingRows::parting);
    }
  }

  /// What grouping has to keep apart.
  static Apart apart(Connection connection) throws SQLException {
    return Parting.apart(all(connection));
  }

  static void insert(Connection connection, Parting parting) throws SQLException {
    String sql = "INSERT INTO parting (posting, job, others, since) VALUES (?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parting.posting().toString());
      statement.setString(2, parting.from().toString());
      statement.setArray(3, Sql.texts(connection, parting.others()));
      statement.setObject(4, parting.since().atOffset(ZoneOffset.UTC));
      statement.executeUpdate();
    }
  }

  /// Notes when one was taken back.
  ///
  /// @return whether there was one that held
  static boolean undo(Connection connection, PostingKey posting, JobId from, Instant at)
      throws SQLException {
    String sql = "UPDATE parting SET undone = ? WHERE posting = ? AND job = ? AND undone IS NULL";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, at.atOffset(ZoneOffset.UTC));
      statement.setString(2, posting.toString());
      statement.setString(3, from.toString());
      return statement.executeUpdate() > 0;
    }
  }

  private static Parting parting(ResultSet row) throws SQLException {
    return new Parting(
        PostingKey.parse(row.getString("posting")),
        JobId.parse(row.getString("job")),
        Arrays.stream((String[]) row.getArray("others").getArray()).map(PostingKey::parse).toList(),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(undone(row)).map(OffsetDateTime::toInstant));
  }

  private static @Nullable OffsetDateTime undone(ResultSet row) throws SQLException {
    return row.getObject("undone", OffsetDateTime.class);
  }
}
