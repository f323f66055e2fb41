package dev.skillexchange.store.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/// The connections to one schema, and how work is done on them.
///
/// Work that fails because the connection broke or because of a conflict is done again, a few
/// times: every step of a store has the same effect when it is repeated, even one whose commit was
/// not confirmed. While a server restarts, a new connection is awaited for up to ten seconds.
final class Connections implements AutoCloseable {
  private static final int MOST = 6;
  private static final int WAIT_MILLIS = 10_000;
  private static final int ATTEMPTS = 4;

  private final Database database;
  private final HikariDataSource pool;
  private final AtomicLong ended = new AtomicLong();

  private Connections(Database database, HikariDataSource pool) {
    this.database = database;
    this.pool = pool;
  }

  /// Work on a connection.
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  static Connections to(Database database, String schema) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(database.url());
    config.setUsername(database.user());
    config.setPassword(database.password());
    config.setPoolName("skillexchange " + schema);
    config.setMaximumPoolSize(MOST);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(WAIT_MILLIS);
    config.addDataSourceProperty("currentSchema", schema);
    config.addDataSourceProperty("ApplicationName", "skillexchange");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    // A server that is starting up is waited for, not taken for dead.
    config.setInitializationFailTimeout(-1);
    return new Connections(database, new HikariDataSource(config));
  }

  /// Reads with one statement: one consistent view, which no writer blocks.
  <T> T read(Work<T> work) {
    return attempt(work);
  }

  /// Does a step: one transaction, wholly or not at all.
  <T> T step(Work<T> work) {
    try {
      return attempt(connection -> {
        connection.setAutoCommit(false);
        try {
          T result = work.on(connection);
          connection.commit();
          return result;
        } finally {
          rollBack(connection);
        }
      });
    } finally {
      ended.incrementAndGet();
    }
  }

  /// The number of the last step of this process that ended, be it done or not.
  long lastStep() {
    return ended.get();
  }

  /// Ends what is not committed. A connection too broken for that is dropped by the pool, and the
  /// failure that broke it is the one to tell.
  private static void rollBack(Connection connection) {
    try {
      if (!connection.isClosed()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException broken) {
      // told by the work itself
    }
  }

  private <T> T attempt(Work<T> work) {
    for (int attempt = 1; ; attempt++) {
      try (Connection connection = pool.getConnection()) {
        return work.on(connection);
      } catch (SQLException failure) {
        if (attempt == ATTEMPTS || !SqlFailures.passing(failure)) {
          throw SqlFailures.explain(database, failure);
        }
        if (SqlFailures.lost(failure)) {
          pool.getHikariPoolMXBean().softEvictConnections();
        }
      }
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
