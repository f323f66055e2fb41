package dev.skillexchange.store.postgres;

import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.store.Hidden;
import dev.skillexchange.store.HiddenEmployer;
import dev.skillexchange.store.PeopleLimit;
import dev.skillexchange.store.PersonId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The rows of hidden jobs and employers.
final class HiddenRows {
  private static final String JOB_COLUMNS = "job, postings, reason, at";

  private HiddenRows() {}

  static List<Hidden> jobs(Connection connection, PersonId person) throws SQLException {
    String sql =
        "SELECT " + JOB_COLUMNS + " FROM hidden_job WHERE person = ? ORDER BY at DESC, job";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      return Sql.list(statement, HiddenRows::job);
    }
  }

  private static Hidden job(ResultSet row) throws SQLException {
    return new Hidden(
        JobId.parse(row.getString("job")),
        Sql.texts(row, "postings").stream().map(PostingKey::parse).toList(),
        Hidden.Reason.valueOf(row.getString("reason").toUpperCase(Locale.ROOT)),
        Sql.instant(row, "at"));
  }

  /// Takes away what shares a posting with the job, and puts the job with all of their postings.
  static int hide(Connection connection, PersonId person, Hidden job) throws SQLException {
    Set<PostingKey> postings = new TreeSet<>(job.postings());
    taken(connection, person, job.postings()).forEach(one -> postings.addAll(one.postings()));
    if (count(connection, "hidden_job", person) >= PeopleLimit.JOBS.most()) {
      throw PeopleLimit.JOBS.exceeded();
    }
    String sql = "INSERT INTO hidden_job (person, " + JOB_COLUMNS + ") VALUES (?, ?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      statement.setString(2, job.job().toString());
      statement.setArray(3, Sql.texts(connection, postings));
      statement.setString(4, job.reason().id());
      statement.setObject(5, job.at().atOffset(ZoneOffset.UTC));
      return statement.executeUpdate();
    }
  }

  private static List<Hidden> taken(
      Connection connection, PersonId person, Collection<PostingKey> postings) throws SQLException {
    String sql =
        "DELETE FROM hidden_job WHERE person = ? AND postings && (?::text[] COLLATE \"C\")"
            + " RETURNING "
            + JOB_COLUMNS;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      statement.setArray(2, Sql.texts(connection, postings));
      return Sql.list(statement, HiddenRows::job);
    }
  }

  static int show(Connection connection, PersonId person, Collection<PostingKey> postings)
      throws SQLException {
    return taken(connection, person, postings).size();
  }

  static int hide(Connection connection, PersonId person, HiddenEmployer employer)
      throws SQLException {
    String sql =
        "INSERT INTO hidden_employer (person, employer, name, at) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT DO NOTHING";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      statement.setString(2, StorableText.of(employer.employer().id().slug()));
      statement.setString(3, StorableText.of(employer.employer().name()));
      statement.setObject(4, employer.at().atOffset(ZoneOffset.UTC));
      int hidden = statement.executeUpdate();
      if (count(connection, "hidden_employer", person) > PeopleLimit.EMPLOYERS.most()) {
        throw PeopleLimit.EMPLOYERS.exceeded();
      }
      return hidden;
    }
  }

  static int show(Connection connection, PersonId person, EmployerId employer) throws SQLException {
    String sql = "DELETE FROM hidden_employer WHERE person = ? AND employer = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      statement.setString(2, StorableText.of(employer.slug()));
      return statement.executeUpdate();
    }
  }

  static List<HiddenEmployer> employers(Connection connection, PersonId person)
      throws SQLException {
    String sql =
        "SELECT employer, name, at FROM hidden_employer WHERE person = ?"
            + " ORDER BY at DESC, employer";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      return Sql.list(
          statement,
          row ->
              new HiddenEmployer(
                  new Employer(new EmployerId(row.getString("employer")), row.getString("name")),
                  Sql.instant(row, "at")));
    }
  }

  private static long count(Connection connection, String table, PersonId person)
      throws SQLException {
    String sql = "SELECT count(*) FROM " + table + " WHERE person = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      return Sql.list(statement, row -> row.getLong(1)).getFirst();
    }
  }
}
