package dev.skillexchange.store.postgres;

import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingDigest;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Sighting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// What a write has to know of a posting that is stored.
///
/// @param block the id of its block in grouping
/// @param wording the id of its wording in grouping, or empty
record KnownPosting(
    PostingDigest digest,
    Sighting sighting,
    JobId job,
    String employerId,
    String block,
    String wording) {

  /// The stored ones among some keys.
  static Map<PostingKey, KnownPosting> of(Connection connection, Collection<PostingKey> keys)
      throws SQLException {
    String sql =
        "SELECT p.key, p.digest, p.first_seen, p.last_seen, p.closed, p.job_id, p.employer_id,"
            + " f.block, f.wording FROM posting p JOIN facts f ON f.posting = p.key WHERE p.key = ANY (?)";
    Map<PostingKey, KnownPosting> known = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, Sql.texts(connection, keys));
      for (Map.Entry<PostingKey, KnownPosting> one : Sql.list(statement, KnownPosting::read)) {
        known.put(one.getKey(), one.getValue());
      }
    }
    return known;
  }

  private static Map.Entry<PostingKey, KnownPosting> read(ResultSet row) throws SQLException {
    return Map.entry(
        PostingKey.parse(row.getString("key")),
        new KnownPosting(
            PostingDigest.ofBytes(row.getBytes("digest")),
            PostingRows.sighting(row),
            JobId.parse(row.getString("job_id")),
            row.getString("employer_id"),
            row.getString("block"),
            row.getString("wording")));
  }
}
