package dev.skillexchange.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// Statements of a store that wait for a lock.
final class Waiting {
  private Waiting() {}

  /// Ends the connection whose statement waits, as soon as one does.
  ///
  /// @param statement what it is like, as SQL has it
  static void end(Database database, String statement) throws SQLException {
    String sql =
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            + " WHERE application_name = 'skillexchange' AND wait_event_type = 'Lock'"
            + " AND query LIKE ?";
    try (Connection connection = Schema.connect(database);
        PreparedStatement terminate = connection.prepareStatement(sql)) {
      terminate.setString(1, statement);
      while (Sql.list(terminate, row -> row.getBoolean(1)).isEmpty()) {
        Thread.onSpinWait();
      }
    }
  }
}
