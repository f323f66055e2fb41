package dev.skillexchange.store.postgres;

import dev.skillexchange.job.JobId;
import dev.skillexchange.store.PeopleLimit;
import dev.skillexchange.store.PersonId;
import dev.skillexchange.store.SavedSearch;
import dev.skillexchange.store.SavedSearch.Visit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// The rows of saved searches.
final class SavedRows {
  private static final String COLUMNS =
      "id, name, link, saved, visits, before_at, before_since, before_known,"
          + " last_at, last_since, last_known";

  private SavedRows() {}

  static List<SavedSearch> all(Connection connection, PersonId person) throws SQLException {
    String sql =
        "SELECT " + COLUMNS + " FROM saved_search WHERE person = ? ORDER BY saved DESC, id";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      return Sql.list(statement, SavedRows::search);
    }
  }

  static Optional<SavedSearch> find(Connection connection, PersonId person, String id)
      throws SQLException {
    String sql = "SELECT " + COLUMNS + " FROM saved_search WHERE person = ? AND id = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      statement.setString(2, StorableText.of(id));
      return Sql.list(statement, SavedRows::search).stream().findFirst();
    }
  }

  static SavedSearch save(Connection connection, PersonId person, SavedSearch search)
      throws SQLException {
    List<SavedSearch> all = all(connection, person);
    boolean known = all.stream().anyMatch(one -> one.link().equals(search.link()));
    if (!known && all.size() >= PeopleLimit.SEARCHES.most()) {
      throw PeopleLimit.SEARCHES.exceeded();
    }
    String sql =
        "INSERT INTO saved_search (person, "
            + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (person, link) DO UPDATE SET name = excluded.name RETURNING "
            + COLUMNS;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      statement.setString(2, search.id());
      statement.setString(3, StorableText.of(search.name()));
      statement.setString(4, search.link());
      statement.setObject(5, search.saved().atOffset(ZoneOffset.UTC));
      statement.setInt(6, search.visits());
      set(connection, statement, 7, search.before());
      set(connection, statement, 10, search.last());
      return Sql.list(statement, SavedRows::search).getFirst();
    }
  }

  private static void set(Connection connection, PreparedStatement statement, int from, Visit visit)
      throws SQLException {
    statement.setObject(from, visit.at().atOffset(ZoneOffset.UTC));
    Sql.setDay(statement, from + 1, visit.since());
    statement.setArray(from + 2, Sql.texts(connection, visit.known()));
  }

  static int visit(Connection connection, PersonId person, String id, int visits, Visit now)
      throws SQLException {
    String sql =
        "UPDATE saved_search SET visits = visits + 1, before_at = last_at,"
            + " before_since = last_since, before_known = last_known,"
            + " last_at = ?, last_since = ?, last_known = ?"
            + " WHERE person = ? AND id = ? AND visits = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      set(connection, statement, 1, now);
      statement.setString(4, person.id());
      statement.setString(5, StorableText.of(id));
      statement.setInt(6, visits);
      return statement.executeUpdate();
    }
  }

  static int forget(Connection connection, PersonId person, String id) throws SQLException {
    String sql = "DELETE FROM saved_search WHERE person = ? AND id = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      statement.setString(2, StorableText.of(id));
      return statement.executeUpdate();
    }
  }

  private static SavedSearch search(ResultSet row) throws SQLException {
    return new SavedSearch(
        row.getString("id"),
        row.getString("name"),
        row.getString("link"),
        Sql.instant(row, "saved"),
        row.getInt("visits"),
        visit(row, "before"),
        visit(row, "last"));
  }

  private static Visit visit(ResultSet row, String which) throws SQLException {
    return new Visit(
        Sql.instant(row, which + "_at"),
        Sql.optionalDay(row, which + "_since"),
        Sql.texts(row, which + "_known").stream().map(JobId::parse).toList());
  }
}
