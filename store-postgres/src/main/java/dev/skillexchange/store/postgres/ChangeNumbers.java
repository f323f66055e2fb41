package dev.skillexchange.store.postgres;

import dev.skillexchange.job.JobId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The store's writer lock and the numbers handed out under it.
///
/// The row of `change_counter` is locked to the end of the transaction, so writers follow each
/// other and numbers are in commit order. The price: a write that only sees postings again gives
/// each of their jobs a new number, because the days they were seen are part of what an index
/// keeps.
final class ChangeNumbers {
  private final Connection connection;
  private final long last;
  private final SortedMap<JobId, Touched> touched = new TreeMap<>();

  private ChangeNumbers(Connection connection, long last) {
    this.connection = connection;
    this.last = last;
  }

  /// A job that a step changed.
  private record Touched(String employerId, boolean live) {}

  /// Waits for the other writers; from here on the transaction sees all that they did.
  static ChangeNumbers lock(Connection connection) throws SQLException {
    String sql = "SELECT last FROM change_counter FOR UPDATE";
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      if (!row.next()) {
        throw new IllegalStateException("the store has lost its change counter");
      }
      return new ChangeNumbers(connection, row.getLong(1));
    }
  }

  /// Notes that a job changed; the last call for a job decides whether it is live.
  void touch(JobId id, String employerId, boolean live) {
    touched.put(id, new Touched(employerId, live));
  }

  /// Numbers the touched jobs in the order of their ids, and counts the step.
  void assign() throws SQLException {
    if (!touched.isEmpty()) {
      number();
    }
    String sql = "UPDATE change_counter SET last = ?, steps = steps + 1";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, last + touched.size());
      statement.executeUpdate();
    }
  }

  private void number() throws SQLException {
    List<String> ids = new ArrayList<>();
    List<String> employers = new ArrayList<>();
    List<Boolean> live = new ArrayList<>();
    for (Map.Entry<JobId, Touched> one : touched.entrySet()) {
      ids.add(one.getKey().toString());
      employers.add(one.getValue().employerId());
      live.add(one.getValue().live());
    }
    String sql =
        "INSERT INTO job (id, employer_id, live, change)"
            + " SELECT id, employer_id, live, ? + ordinal"
            + " FROM unnest(?::text[], ?::text[], ?::boolean[])"
            + " WITH ORDINALITY AS t (id, employer_id, live, ordinal)"
            + " ON CONFLICT (id) DO UPDATE SET"
            + " employer_id = excluded.employer_id, live = excluded.live, change = excluded.change";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, last);
      statement.setArray(2, Sql.texts(connection, ids));
      statement.setArray(3, Sql.texts(connection, employers));
      statement.setArray(4, connection.createArrayOf("boolean", live.toArray()));
      statement.executeUpdate();
    }
  }
}
