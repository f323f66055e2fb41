package dev.skillexchange.store.postgres;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Java's values and PostgreSQL's.
final class Sql {
  private Sql() {}

  /// Reads a row.
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  static <T> List<T> list(PreparedStatement statement, RowReader<T> reader) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        rows.add(reader.read(row));
      }
    }
    return rows;
  }

  /// An array of the text forms of some values.
  static Array texts(Connection connection, Collection<?> values) throws SQLException {
    return connection.createArrayOf("text", values.stream().map(Object::toString).toArray());
  }

  /// An array of days, with nulls for those that are missing.
  static Array days(Connection connection, Stream<Optional<LocalDate>> days) throws SQLException {
    return connection.createArrayOf(
        "date", days.map(day -> day.map(LocalDate::toString).orElse(null)).toArray());
  }

  static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static Optional<LocalDate> optionalDay(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /// The elements of an array of text.
  static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  static void setDay(PreparedStatement statement, int at, Optional<LocalDate> day)
      throws SQLException {
    if (day.isPresent()) {
      statement.setDate(at, date(day.get()));
    } else {
      statement.setNull(at, Types.DATE);
    }
  }

  static Date date(LocalDate day) {
    return Date.valueOf(day);
  }
}
