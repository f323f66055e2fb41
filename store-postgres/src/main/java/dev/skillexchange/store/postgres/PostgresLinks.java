package dev.skillexchange.store.postgres;

import dev.skillexchange.store.ShortLink;
import dev.skillexchange.store.ShortLinks;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The short links of a store on PostgreSQL. Links are made one after the other, so that limits
/// hold; that codes are unique is the table's own rule.
final class PostgresLinks implements ShortLinks {
  private static final int ATTEMPTS = 10;
  private static final String COLUMNS = "code, target, made, until, visits";
  private static final String SAME =
      "SELECT "
          + COLUMNS
          + " FROM short_link"
          + " WHERE target = ? AND coalesce(until, 'infinity'::date) = coalesce(?, 'infinity'::date)";

  private final Connections connections;

  PostgresLinks(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Making make(
      String target, Optional<LocalDate> until, Instant now, Supplier<String> codes) {
    return connections.step(connection -> {
      lock(connection);
      dropExpired(connection, now);
      Optional<ShortLink> same = same(connection, target, until);
      if (same.isPresent()) {
        return new Making.Made(same.get());
      }
      if (count(connection, now.minus(Duration.ofHours(1))) >= MOST_AN_HOUR) {
        return new Making.TooFast();
      }
      if (count(connection, Instant.EPOCH) >= MOST) {
        return new Making.Full();
      }
      return new Making.Made(inserted(connection, target, until, now, codes));
    });
  }

  private static void lock(Connection connection) throws SQLException {
    String sql = "SELECT pg_advisory_xact_lock('short_link'::regclass::oid::bigint)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    }
  }

  private static void dropExpired(Connection connection, Instant now) throws SQLException {
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    String sql = "DELETE FROM short_link WHERE until < ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setDate(1, Sql.date(today.minusDays(DAYS_REMEMBERED)));
      statement.executeUpdate();
    }
  }

  private static Optional<ShortLink> same(
      Connection connection, String target, Optional<LocalDate> until) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SAME)) {
      statement.setString(1, target);
      Sql.setDay(statement, 2, until);
      return Sql.list(statement, PostgresLinks::link).stream().findFirst();
    }
  }

  private static long count(Connection connection, Instant after) throws SQLException {
    String sql = "SELECT count(*) FROM short_link WHERE made > ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, after.atOffset(ZoneOffset.UTC));
      return Sql.list(statement, row -> row.getLong(1)).getFirst();
    }
  }

  private static ShortLink inserted(
      Connection connection,
      String target,
      Optional<LocalDate> until,
      Instant now,
      Supplier<String> codes)
      throws SQLException {
    String sql =
        "INSERT INTO short_link (code, target, made, until) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (code) DO NOTHING RETURNING "
            + COLUMNS;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < ATTEMPTS; i++) {
        statement.setString(1, codes.get());
        statement.setString(2, target);
        statement.setObject(3, now.atOffset(ZoneOffset.UTC));
        Sql.setDay(statement, 4, until);
        List<ShortLink> made = Sql.list(statement, PostgresLinks::link);
        if (!made.isEmpty()) {
          return made.getFirst();
        }
      }
    }
    throw new IllegalStateException("ten codes in a row are taken");
  }

  private static ShortLink link(ResultSet row) throws SQLException {
    return new ShortLink(
        row.getString("code"),
        row.getString("target"),
        Sql.instant(row, "made"),
        Sql.optionalDay(row, "until"),
        row.getLong("visits"));
  }

  @Override
  public Optional<ShortLink> find(String code) {
    String sql = "SELECT " + COLUMNS + " FROM short_link WHERE code = ?";
    return connections.read(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setString(1, StorableText.of(code));
        return Sql.list(statement, PostgresLinks::link).stream().findFirst();
      }
    });
  }

  @Override
  public void visited(String code, LocalDate today) {
    String sql =
        "UPDATE short_link SET visits = visits + 1"
            + " WHERE code = ? AND coalesce(until, 'infinity'::date) >= ?";
    connections.step(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setString(1, StorableText.of(code));
        statement.setDate(2, Sql.date(today));
        return statement.executeUpdate();
      }
    });
  }

  @Override
  public List<ShortLink> all() {
    String sql = "SELECT " + COLUMNS + " FROM short_link ORDER BY made DESC, code";
    return connections.read(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        return Sql.list(statement, PostgresLinks::link);
      }
    });
  }

  @Override
  public void erase(String code) {
    connections.step(connection -> {
      try (PreparedStatement statement =
          connection.prepareStatement("DELETE FROM short_link WHERE code = ?")) {
        statement.setString(1, StorableText.of(code));
        return statement.executeUpdate();
      }
    });
  }

  @Override
  public void eraseAll() {
    connections.step(connection -> {
      try (PreparedStatement statement = connection.prepareStatement("DELETE FROM short_link")) {
        return statement.executeUpdate();
      }
    });
  }
}
