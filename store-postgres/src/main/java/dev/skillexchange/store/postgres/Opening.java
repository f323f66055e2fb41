package dev.skillexchange.store.postgres;

import dev.skillexchange.fault.UserError;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.api.FlywayException;

/// What is done on a connection of its own before a store has its pool. It is done again while the
/// server is away, for as long as the database has patience; so it must have the same effect when
/// it is repeated.
final class Opening {
  private static final long PAUSE_MILLIS = 50;

  private Opening() {}

  /// @throws UserError where the database can not be reached or refuses
  static <T> T attempt(Database database, Connections.Work<T> work) {
    long end = System.nanoTime() + database.patience().toNanos();
    while (true) {
      try (Connection connection = Schema.connect(database)) {
        return once(connection, work);
      } catch (SQLException failure) {
        if (!SqlFailures.lost(failure) || System.nanoTime() >= end) {
          throw SqlFailures.explain(database, failure);
        }
        pause(database, failure);
      }
    }
  }

  /// Flyway hides a broken connection in an exception of its own.
  private static <T> T once(Connection connection, Connections.Work<T> work) throws SQLException {
    try {
      return work.on(connection);
    } catch (FlywayException failure) {
      for (Throwable at = failure; at != null; at = at.getCause()) {
        if (at instanceof SQLException broken) {
          throw broken;
        }
      }
      throw failure;
    }
  }

  private static void pause(Database database, SQLException failure) {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw SqlFailures.explain(database, failure);
    }
  }
}
