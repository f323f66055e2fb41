package dev.skillexchange.evaluation.beside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/// The numbers that stand for values, so that rows are small: from 1 on, for each column.
final class ValueNumbers {
  private final Map<Column, Map<String, Integer>> numbers = new EnumMap<>(Column.class);

  ValueNumbers() {
    for (Column column : Column.values()) {
      numbers.put(column, new ConcurrentHashMap<>());
    }
  }

  private Map<String, Integer> of(Column column) {
    Map<String, Integer> known = numbers.get(column);
    if (known == null) {
      throw new IllegalStateException("no numbers for " + column);
    }
    return known;
  }

  /// The number of a value, a new one where it has none.
  int add(Column column, String value) {
    Map<String, Integer> known = of(column);
    synchronized (known) {
      return known.computeIfAbsent(value, _ -> known.size() + 1);
    }
  }

  /// Empty where no job has the value.
  OptionalInt find(Column column, String value) {
    Integer number = of(column).get(value);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  void save(Connection connection) throws SQLException {
    Sql.run(
        connection,
        "CREATE TABLE value (of text NOT NULL, value text NOT NULL, number integer NOT NULL)");
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO value (of, value, number) VALUES (?, ?, ?)")) {
      for (Column column : Column.values()) {
        for (Map.Entry<String, Integer> one : of(column).entrySet()) {
          insert.setString(1, column.name());
          insert.setString(2, one.getKey());
          insert.setInt(3, one.getValue());
          insert.addBatch();
        }
        insert.executeBatch();
      }
    }
  }

  static ValueNumbers load(Connection connection) throws SQLException {
    ValueNumbers loaded = new ValueNumbers();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT of, value, number FROM value")) {
      while (row.next()) {
        loaded.of(Column.valueOf(row.getString(1))).put(row.getString(2), row.getInt(3));
      }
    }
    return loaded;
  }
}
