package dev.skillexchange.store.postgres;

import dev.skillexchange.extract.Derived;
import dev.skillexchange.store.Change;
import dev.skillexchange.store.Changes;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;

/// The changes of a store on PostgreSQL.
final class PostgresChanges implements Changes {
  private static final String AFTER =
      JobRows.sqlWithoutFresh(
          "SELECT id, change, live, change AS ordinal FROM job WHERE change > ?"
              + " ORDER BY change LIMIT ?");

  private final Connections connections;
  private final FreshFacts fresh;

  PostgresChanges(Connections connections, FreshFacts fresh) {
    this.connections = connections;
    this.fresh = fresh;
  }

  @Override
  public List<Change> after(long number, int limit) {
    Map<String, Derived> known = fresh.takeAll();
    return connections.read(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(AFTER)) {
        statement.setLong(1, number);
        statement.setInt(2, limit);
        statement.setArray(3, Sql.texts(connection, known.keySet()));
        return JobRows.changes(statement, known);
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
