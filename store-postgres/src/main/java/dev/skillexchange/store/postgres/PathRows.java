package dev.skillexchange.store.postgres;

import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.store.KeptPath;
import dev.skillexchange.store.KeptPath.KeptStep;
import dev.skillexchange.store.PeopleLimit;
import dev.skillexchange.store.PersonId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The rows of kept paths and their steps.
final class PathRows {
  private static final String PATHS =
      """
      SELECT role, link, kept, skill, learnt FROM kept_path JOIN kept_step USING (person, role)
      WHERE person = ? %s ORDER BY kept DESC, role, place
      """;

  private PathRows() {}

  static List<KeptPath> all(Connection connection, PersonId person) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(PATHS.formatted(""))) {
      statement.setString(1, person.id());
      return paths(statement);
    }
  }

  static Optional<KeptPath> find(Connection connection, PersonId person, RoleId role)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(PATHS.formatted("AND role = ?"))) {
      statement.setString(1, person.id());
      statement.setString(2, role.slug());
      return paths(statement).stream().findFirst();
    }
  }

  /// A step with the path it belongs to.
  private record StepRow(RoleId role, String link, Instant kept, KeptStep step) {}

  /// Puts the rows of steps, which come path by path, together.
  private static List<KeptPath> paths(PreparedStatement statement) throws SQLException {
    Map<RoleId, List<StepRow>> byRole =
        Sql.list(
                statement,
                row ->
                    new StepRow(
                        new RoleId(row.getString("role")),
                        row.getString("link"),
                        Sql.instant(row, "kept"),
                        step(row)))
            .stream()
            .collect(Collectors.groupingBy(StepRow::role, LinkedHashMap::new, Collectors.toList()));
    return byRole.values().stream()
        .map(rows ->
            new KeptPath(
                rows.getFirst().role(),
                rows.getFirst().link(),
                rows.getFirst().kept(),
                rows.stream().map(StepRow::step).toList()))
        .toList();
  }

  private static KeptStep step(ResultSet row) throws SQLException {
    return new KeptStep(
        new SkillId(row.getString("skill")),
        Optional.ofNullable(row.getObject("learnt", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }

  private static int count(Connection connection, PersonId person) throws SQLException {
    String sql = "SELECT count(*) FROM kept_path WHERE person = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      return Sql.list(statement, row -> row.getInt(1)).getFirst();
    }
  }

  /// Puts the path in place of the one to the same role, with what is learnt of it.
  static int keep(Connection connection, PersonId person, KeptPath path) throws SQLException {
    Map<SkillId, Optional<Instant>> learnt = new HashMap<>();
    find(connection, person, path.role())
        .ifPresent(kept -> kept.steps().forEach(step -> learnt.put(step.skill(), step.learnt())));
    drop(connection, person, path.role());
    if (count(connection, person) >= PeopleLimit.PATHS.most()) {
      throw PeopleLimit.PATHS.exceeded();
    }
    String sql = "INSERT INTO kept_path (person, role, link, kept) VALUES (?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      statement.setString(2, path.role().slug());
      statement.setString(3, StorableText.of(path.link()));
      statement.setObject(4, path.kept().atOffset(ZoneOffset.UTC));
      statement.executeUpdate();
    }
    return insert(connection, person, path, learnt);
  }

  private static int insert(
      Connection connection, PersonId person, KeptPath path, Map<SkillId, Optional<Instant>> learnt)
      throws SQLException {
    String sql =
        "INSERT INTO kept_step (person, role, place, skill, learnt) VALUES (?, ?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int place = 0;
      for (KeptStep step : path.steps()) {
        statement.setString(1, person.id());
        statement.setString(2, path.role().slug());
        statement.setInt(3, ++place);
        statement.setString(4, step.skill().slug());
        Optional<Instant> before = learnt.getOrDefault(step.skill(), Optional.empty());
        setInstant(statement, 5, before.or(step::learnt));
        statement.addBatch();
      }
      return statement.executeBatch().length;
    }
  }

  static int learnt(
      Connection connection, PersonId person, RoleId role, SkillId skill, Optional<Instant> at)
      throws SQLException {
    String sql = "UPDATE kept_step SET learnt = ? WHERE person = ? AND role = ? AND skill = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      setInstant(statement, 1, at);
      statement.setString(2, person.id());
      statement.setString(3, role.slug());
      statement.setString(4, skill.slug());
      return statement.executeUpdate();
    }
  }

  static int drop(Connection connection, PersonId person, RoleId role) throws SQLException {
    String sql = "DELETE FROM kept_path WHERE person = ? AND role = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      statement.setString(2, role.slug());
      return statement.executeUpdate();
    }
  }

  private static void setInstant(PreparedStatement statement, int at, Optional<Instant> instant)
      throws SQLException {
    if (instant.isPresent()) {
      statement.setObject(at, instant.get().atOffset(ZoneOffset.UTC));
    } else {
      statement.setNull(at, Types.TIMESTAMP_WITH_TIMEZONE);
    }
  }
}
