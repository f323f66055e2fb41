package dev.skillexchange.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// The day of the latest reading, looked up again behind each step that changed anything: by one of
/// those who ask, for whom the others wait.
final class LatestReading {
  private static final String LATEST = "SELECT max(observed) AS observed FROM reading";

  private final ReentrantLock looking = new ReentrantLock();
  private volatile Known known = new Known(-1, Optional.empty());

  /// A day, and the step behind which it holds.
  private record Known(long steps, Optional<LocalDate> day) {}

  /// @param steps how many steps there were, as this connection has just seen
  Optional<LocalDate> day(Connection connection, long steps) throws SQLException {
    Known now = known;
    if (now.steps() == steps) {
      return now.day();
    }
    looking.lock();
    try {
      if (known.steps() < steps) {
        known = new Known(steps, look(connection));
      }
      return known.day();
    } finally {
      looking.unlock();
    }
  }

  private static Optional<LocalDate> look(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LATEST)) {
      return Sql.list(statement, row -> Sql.optionalDay(row, "observed")).getFirst();
    }
  }
}
