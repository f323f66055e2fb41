package dev.skillexchange.store.postgres;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.store.Market;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/// The tables of a store: made, and brought up to date.
final class Schema {
  private static final String HISTORY = "schema_history";
  private static final String CONNECT_SECONDS = "10";

  private Schema() {}

  /// The schema of a market's store.
  static String of(Market market) {
    return "skillexchange_" + market.id();
  }

  /// Makes the tables where they are missing or old. Processes that do so at once wait for each
  /// other.
  ///
  /// @throws UserError where a newer program made them
  static void migrate(Database database, String schema) {
    Opening.attempt(
        database,
        connection -> {
          lock(connection, schema);
          String found = version(connection, schema);
          if (!found.isEmpty() && newer(found)) {
            throw new UserError(
                "the store was made by a newer version of SkillExchange",
                schema + ", version " + found,
                "Use that version, or another database.");
          }
          return found.equals(Migrations.latest())
              ? found
              : flyway(database, schema).migrate().targetSchemaVersion;
        });
  }

  private static boolean newer(String found) {
    return MigrationVersion.fromVersion(found)
        .isNewerThan(MigrationVersion.fromVersion(Migrations.latest()).getVersion());
  }

  private static Flyway flyway(Database database, String schema) {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(database.url(), database.user(), database.password())
        .schemas(schema)
        .createSchemas(true)
        .loggers("slf4j")
        .table(HISTORY)
        .resourceProvider(new Migrations())
        .javaMigrationClassProvider(List::of)
        .load();
  }

  /// A connection of its own, outside any pool.
  static Connection connect(Database database) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", database.user());
    properties.setProperty("password", database.password());
    properties.setProperty("connectTimeout", CONNECT_SECONDS);
    properties.setProperty("ApplicationName", "skillexchange");
    return DriverManager.getConnection(database.url(), properties);
  }

  /// Held until the connection is closed.
  private static void lock(Connection connection, String schema) throws SQLException {
    String sql = "SELECT pg_advisory_lock(hashtextextended(?, 0))";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, "skillexchange schema " + schema);
      statement.execute();
    }
  }

  /// The version of the tables that are there; empty where there are none.
  private static String version(Connection connection, String schema) throws SQLException {
    if (!exists(connection, schema, HISTORY)) {
      return "";
    }
    String sql =
        "SELECT version FROM "
            + quoted(schema)
            + "."
            + HISTORY
            + " WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      return Sql.list(statement, row -> row.getString(1)).stream().findFirst().orElse("");
    }
  }

  static boolean exists(Connection connection, String schema, String table) throws SQLException {
    String sql = "SELECT FROM pg_tables WHERE schemaname = ? AND tablename = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, schema);
      statement.setString(2, table);
      return !Sql.list(statement, _ -> schema).isEmpty();
    }
  }

  static void drop(Connection connection, String schema) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS " + quoted(schema) + " CASCADE");
    }
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
