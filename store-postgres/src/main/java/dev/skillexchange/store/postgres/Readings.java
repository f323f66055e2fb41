package dev.skillexchange.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The looks at boards that a store has heard of.
final class Readings {
  private Readings() {}

  /// Whether the looks at some boards on a day are noted.
  static boolean noted(Connection connection, Collection<Board> boards, LocalDate day)
      throws SQLException {
    String sql =
        "SELECT count(*) FROM reading JOIN unnest(?::text[], ?::text[]) AS b (source, board)"
            + " USING (source, board) WHERE observed = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(connection, statement, boards, day);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getLong(1) == boards.size();
      }
    }
  }

  /// Notes looks at some boards on a day.
  ///
  /// @return whether any was new
  static boolean note(Connection connection, Collection<Board> boards, LocalDate day)
      throws SQLException {
    String sql =
        "INSERT INTO reading (source, board, observed, complete)"
            + " SELECT source, board, day, false"
            + " FROM unnest(?::text[], ?::text[]) AS b (source, board), (SELECT ?::date) AS d (day)"
            + " ON CONFLICT DO NOTHING";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(connection, statement, boards, day);
      return statement.executeUpdate() > 0;
    }
  }

  /// The first complete reading after a day of each board that has one.
  static Map<Board, LocalDate> nextComplete(
      Connection connection, Collection<Board> boards, LocalDate day) throws SQLException {
    String sql =
        "SELECT source, board, min(observed) AS observed FROM reading"
            + " JOIN unnest(?::text[], ?::text[]) AS b (source, board) USING (source, board)"
            + " WHERE observed > ? AND complete GROUP BY source, board";
    Map<Board, LocalDate> next = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(connection, statement, boards, day);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          Board board = new Board(row.getString("source"), row.getString("board"));
          next.put(board, Sql.day(row, "observed"));
        }
      }
    }
    return next;
  }

  /// Whether a look at a board is noted as complete.
  static boolean complete(Connection connection, Board board, LocalDate day) throws SQLException {
    String sql = "SELECT FROM reading WHERE source = ? AND board = ? AND observed = ? AND complete";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, board, day);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  static void noteComplete(Connection connection, Board board, LocalDate day) throws SQLException {
    String sql =
        "INSERT INTO reading (source, board, observed, complete) VALUES (?, ?, ?, true)"
            + " ON CONFLICT (source, board, observed) DO UPDATE SET complete = true";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, board, day);
      statement.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, Board board, LocalDate day)
      throws SQLException {
    statement.setString(1, board.source());
    statement.setString(2, board.board());
    statement.setDate(3, Sql.date(day));
  }

  private static void bind(
      Connection connection, PreparedStatement statement, Collection<Board> boards, LocalDate day)
      throws SQLException {
    List<Board> all = List.copyOf(boards);
    statement.setArray(1, Sql.texts(connection, all.stream().map(Board::source).toList()));
    statement.setArray(2, Sql.texts(connection, all.stream().map(Board::board).toList()));
    statement.setDate(3, Sql.date(day));
  }
}
