package dev.skillexchange.store.postgres;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// Digests over all rows of a store that have to be the same behind the same readings, however they
/// were ordered, split, repeated or killed. Left out: the numbers of changes, ids that were merged,
/// and the store's own id.
public final class StoreDigest {
  private static final int ROWS_AT_ONCE = 500;
  private static final Map<String, String> ROWS =
      Map.of(
          "posting", "SELECT to_jsonb(t)::text FROM %s.posting t ORDER BY key",
          "facts", "SELECT to_jsonb(t)::text FROM %s.facts t ORDER BY posting",
          "reading", "SELECT to_jsonb(t)::text FROM %s.reading t ORDER BY source, board, observed",
          "job", "SELECT (to_jsonb(t) - 'change')::text FROM %s.job t WHERE live ORDER BY id");

  private StoreDigest() {}

  /// The digest of each table's rows, in hexadecimal digits, by the table's name; all tables as of
  /// one moment.
  ///
  /// @param connection not in a transaction
  public static Map<String, String> of(Connection connection, String schema) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
      statement.execute("SET LOCAL TimeZone = 'UTC'");
      statement.setFetchSize(ROWS_AT_ONCE);
      Map<String, String> digests = new TreeMap<>();
      for (Map.Entry<String, String> table : ROWS.entrySet()) {
        String sql = table.getValue().formatted(Schema.quoted(schema));
        digests.put(table.getKey(), digest(statement, sql));
      }
      return digests;
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static String digest(Statement statement, String sql) throws SQLException {
    MessageDigest sha256 = sha256();
    try (ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        sha256.update(row.getString(1).getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) '\n');
      }
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
