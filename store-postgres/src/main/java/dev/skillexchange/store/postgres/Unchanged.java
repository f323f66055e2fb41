package dev.skillexchange.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// Something of the store that only a step can change, looked up again behind each of them: by one
/// of those who ask, for whom the others wait.
final class Unchanged<T> {
  private final Connections.Work<T> look;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile Optional<Known<T>> known = Optional.empty();

  /// A value, and the step behind which it holds.
  private record Known<T>(long steps, T value) {}

  Unchanged(Connections.Work<T> look) {
    this.look = look;
  }

  /// The value as of now.
  T value(Connection connection) throws SQLException {
    long steps = steps(connection);
    Optional<Known<T>> before = known;
    if (before.isPresent() && before.get().steps == steps) {
      return before.get().value;
    }
    looking.lock();
    try {
      Optional<Known<T>> now = known;
      if (now.isEmpty() || now.get().steps != steps) {
        now = Optional.of(new Known<>(steps, look.on(connection)));
        known = now;
      }
      return now.get().value;
    } finally {
      looking.unlock();
    }
  }

  /// How many steps changed the store.
  private static long steps(Connection connection) throws SQLException {
    String sql = "SELECT steps FROM change_counter";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      return Sql.list(statement, row -> row.getLong(1)).getFirst();
    }
  }
}
