package dev.skillexchange.store.postgres;

import dev.skillexchange.catalogue.InterviewQuestionId;
import dev.skillexchange.store.PeopleLimit;
import dev.skillexchange.store.PersonId;
import dev.skillexchange.store.Practised;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;

/// The rows of questions that were practised.
final class PracticeRows {
  private static final String COLUMNS = "question, number, at, grade, covered";

  private PracticeRows() {}

  static List<Practised> all(Connection connection, PersonId person) throws SQLException {
    String sql = "SELECT " + COLUMNS + " FROM practised WHERE person = ? ORDER BY question, number";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      return Sql.list(statement, PracticeRows::time);
    }
  }

  /// Adds a time where its number is the next of its question.
  static int add(Connection connection, PersonId person, Practised time) throws SQLException {
    if (count(connection, person) >= PeopleLimit.PRACTISED.most()) {
      throw PeopleLimit.PRACTISED.exceeded();
    }
    String sql =
        "INSERT INTO practised (person, "
            + COLUMNS
            + ") SELECT ?, ?, ?, ?, ?, ? WHERE ? = 1 +"
            + " (SELECT count(*) FROM practised WHERE person = ? AND question = ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      statement.setString(2, time.question().slug());
      statement.setInt(3, time.number());
      statement.setObject(4, time.at().atOffset(ZoneOffset.UTC));
      statement.setInt(5, time.grade());
      statement.setArray(6, connection.createArrayOf("int4", time.covered().toArray()));
      statement.setInt(7, time.number());
      statement.setString(8, person.id());
      statement.setString(9, time.question().slug());
      return statement.executeUpdate();
    }
  }

  private static long count(Connection connection, PersonId person) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT count(*) FROM practised WHERE person = ?")) {
      statement.setString(1, person.id());
      return Sql.list(statement, row -> row.getLong(1)).getFirst();
    }
  }

  static int forget(Connection connection, PersonId person) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("DELETE FROM practised WHERE person = ?")) {
      statement.setString(1, person.id());
      return statement.executeUpdate();
    }
  }

  private static Practised time(ResultSet row) throws SQLException {
    Integer[] covered = (Integer[]) row.getArray("covered").getArray();
    return new Practised(
        new InterviewQuestionId(row.getString("question")),
        row.getInt("number"),
        Sql.instant(row, "at"),
        row.getInt("grade"),
        List.of(covered));
  }
}
