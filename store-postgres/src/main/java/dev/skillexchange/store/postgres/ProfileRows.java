package dev.skillexchange.store.postgres;

import dev.skillexchange.store.KeptProfile;
import dev.skillexchange.store.PersonId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;

/// The rows of kept profiles.
final class ProfileRows {
  private ProfileRows() {}

  static Optional<KeptProfile> find(Connection connection, PersonId person) throws SQLException {
    String sql = "SELECT resume, told, kept FROM kept_profile WHERE person = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      return Sql.list(
              statement,
              row ->
                  new KeptProfile(
                      row.getString("resume"), row.getString("told"), Sql.instant(row, "kept")))
          .stream()
          .findFirst();
    }
  }

  static int keep(Connection connection, PersonId person, KeptProfile profile) throws SQLException {
    String sql =
        """
        INSERT INTO kept_profile (person, resume, told, kept) VALUES (?, ?, ?, ?)
        ON CONFLICT (person) DO UPDATE
        SET resume = EXCLUDED.resume, told = EXCLUDED.told, kept = EXCLUDED.kept
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      statement.setString(2, StorableText.of(profile.resume()));
      statement.setString(3, StorableText.of(profile.told()));
      statement.setObject(4, profile.kept().atOffset(ZoneOffset.UTC));
      return statement.executeUpdate();
    }
  }

  static int forget(Connection connection, PersonId person) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("DELETE FROM kept_profile WHERE person = ?")) {
      statement.setString(1, person.id());
      return statement.executeUpdate();
    }
  }
}
