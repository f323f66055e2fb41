package dev.skillexchange.store.postgres;

import dev.skillexchange.store.Market;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The stores of a database: one for each market, in schemas of their own.
public final class PostgresStores {
  private PostgresStores() {}

  /// The market that a database shows: the real one where its store holds a posting, else the
  /// sample where its store does. Makes nothing.
  public static Optional<Market> current(Database database) {
    return Opening.attempt(
        database,
        connection -> {
          for (Market market : List.of(Market.REAL, Market.SAMPLE)) {
            if (holdsPosting(connection, Schema.of(market))) {
              return Optional.of(market);
            }
          }
          return Optional.empty();
        });
  }

  private static boolean holdsPosting(Connection connection, String schema) throws SQLException {
    if (!Schema.exists(connection, schema, "posting")) {
      return false;
    }
    String sql = "SELECT FROM " + Schema.quoted(schema) + ".posting LIMIT 1";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      return !Sql.list(statement, _ -> schema).isEmpty();
    }
  }

  /// Removes the store of a market with all that it holds; nothing where there is none.
  public static void drop(Database database, Market market) {
    drop(database, Schema.of(market));
  }

  static void drop(Database database, String schema) {
    Opening.attempt(
        database,
        connection -> {
          Schema.drop(connection, schema);
          return schema;
        });
  }
}
