package dev.skillexchange.store.postgres;

import dev.skillexchange.store.Change;
import dev.skillexchange.store.Changes;
import java.sql.PreparedStatement;
import java.util.List;

/// The changes of a store on PostgreSQL.
final class PostgresChanges implements Changes {
  private static final String AFTER =
      JobRows.sql(
          "SELECT id, change, live, change AS ordinal FROM job WHERE change > ?"
              + " ORDER BY change LIMIT ?");

  private final Connections connections;

  PostgresChanges(Connections connections) {
    this.connections = connections;
  }

  @Override
  public List<Change> after(long number, int limit) {
    return connections.read(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(AFTER)) {
        statement.setLong(1, number);
        statement.setInt(2, limit);
        return JobRows.read(statement);
      }
    });
  }

  @Override
  public long last() {
    return connections.read(connection -> {
      String sql = "SELECT last FROM change_counter";
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        return Sql.list(statement, row -> row.getLong(1)).getFirst();
      }
    });
  }
}
