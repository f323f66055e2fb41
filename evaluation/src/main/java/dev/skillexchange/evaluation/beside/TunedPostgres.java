package dev.skillexchange.evaluation.beside;

import dev.skillexchange.store.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/// A PostgreSQL of its own in a folder, with the memory and the parallel workers that such searches
/// can use.
final class TunedPostgres implements AutoCloseable {
  /// What differs from the embedded server's own settings.
  static final List<String> SETTINGS =
      List.of(
          "shared_buffers = '2GB'",
          "effective_cache_size = '8GB'",
          "work_mem = '256MB'",
          "maintenance_work_mem = '1GB'",
          "max_parallel_workers_per_gather = 2",
          "max_parallel_maintenance_workers = 2",
          "parallel_setup_cost = 100",
          "parallel_tuple_cost = 0.01",
          "default_statistics_target = 500",
          "synchronous_commit = off");

  /// Whether a row holds words is dear where its vector lies apart, which the planner does not
  /// know: without this it reads the vectors of all rows where a word is common, for minutes.
  private static final String DEAR_MATCHES =
      "ALTER FUNCTION pg_catalog.ts_match_vq(tsvector, tsquery) COST 2000";

  private final EmbeddedPostgres server;

  private TunedPostgres(EmbeddedPostgres server) {
    this.server = server;
  }

  /// Starts the server of a folder; the first time twice, for memory is taken at a start.
  static TunedPostgres start(Path folder) throws SQLException {
    TunedPostgres first = new TunedPostgres(EmbeddedPostgres.start(folder, _ -> {}));
    if (first.tune()) {
      return first;
    }
    first.close();
    return new TunedPostgres(EmbeddedPostgres.start(folder, _ -> {}));
  }

  /// Whether the settings held already.
  private boolean tune() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      boolean held = Sql.text(connection, "SHOW shared_buffers").equals("2GB");
      for (String setting : SETTINGS) {
        statement.execute("ALTER SYSTEM SET " + setting);
      }
      statement.execute(DEAR_MATCHES);
      return held;
    }
  }

  Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", server.user());
    properties.setProperty("password", server.password());
    return DriverManager.getConnection(server.url(), properties);
  }

  @Override
  public void close() {
    server.close();
  }
}
