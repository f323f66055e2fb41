package dev.skillexchange.store.postgres;

import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Reading;
import dev.skillexchange.store.Jobs;
import dev.skillexchange.store.Totals;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The jobs of a store on PostgreSQL.
final class PostgresJobs implements Jobs {
  private static final String BY_IDS =
      JobRows.sql(
          "SELECT id, change, live, ordinal FROM job JOIN unnest(?::text[]) WITH ORDINALITY"
              + " AS asked (id, ordinal) USING (id) WHERE live");
  private static final String BY_POSTING =
      JobRows.sql(
          "SELECT id, change, live, 1 AS ordinal FROM job"
              + " WHERE id = (SELECT job_id FROM posting WHERE key = ?)");
  private static final String TOTALS =
      """
      SELECT p.*, r.*,
        (SELECT count(*) FROM job WHERE live) AS jobs
      FROM
        (SELECT count(*) AS postings,
          count(*) FILTER (WHERE closed IS NULL) AS open_postings,
          count(DISTINCT job_id) FILTER (WHERE closed IS NULL) AS open_jobs,
          count(DISTINCT employer_id) AS employers FROM posting) p,
        (SELECT count(DISTINCT (source, board)) AS boards,
          min(observed) AS first_reading, max(observed) AS last_reading FROM reading) r
      """;

  private static final String LATEST = "SELECT max(observed) AS observed FROM reading";

  private static final String MONTHLY =
      """
      SELECT source, board, max(observed) AS observed FROM reading WHERE complete
      GROUP BY source, board, date_trunc('month', observed)
      ORDER BY source COLLATE "C", board COLLATE "C", observed
      """;

  private final Connections connections;
  private final Recent<Totals> totals;
  private final Recent<Optional<LocalDate>> lastReading;
  private final Recent<List<Reading>> monthlyReadings;

  PostgresJobs(Connections connections) {
    this.connections = connections;
    this.totals = new Recent<>(connections, new Unchanged<>(PostgresJobs::count)::value);
    this.lastReading = new Recent<>(connections, new Unchanged<>(PostgresJobs::latest)::value);
    this.monthlyReadings = new Recent<>(connections, new Unchanged<>(PostgresJobs::monthly)::value);
  }

  @Override
  public List<Job> find(List<JobId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return connections.read(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(BY_IDS)) {
        statement.setArray(1, Sql.texts(connection, ids));
        return JobRows.jobs(statement);
      }
    });
  }

  @Override
  public Optional<Job> showing(PostingKey posting) {
    return connections.read(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(BY_POSTING)) {
        statement.setString(1, posting.toString());
        return JobRows.jobs(statement).stream().findFirst();
      }
    });
  }

  /// Counts anew only where a step changed anything since the last count.
  @Override
  public Totals totals() {
    return totals.get();
  }

  @Override
  public Optional<LocalDate> lastReading() {
    return lastReading.get();
  }

  @Override
  public List<Reading> monthlyReadings() {
    return monthlyReadings.get();
  }

  private static Optional<LocalDate> latest(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LATEST)) {
      return Sql.list(statement, row -> Sql.optionalDay(row, "observed")).getFirst();
    }
  }

  private static List<Reading> monthly(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(MONTHLY)) {
      return List.copyOf(
          Sql.list(
              statement,
              row ->
                  new Reading(
                      row.getString("source"), row.getString("board"), Sql.day(row, "observed"))));
    }
  }

  private static Totals count(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TOTALS)) {
      return Sql.list(statement, PostgresJobs::totals).getFirst();
    }
  }

  private static Totals totals(ResultSet row) throws SQLException {
    return new Totals(
        row.getLong("postings"),
        row.getLong("open_postings"),
        row.getLong("jobs"),
        row.getLong("open_jobs"),
        row.getLong("employers"),
        row.getLong("boards"),
        Sql.optionalDay(row, "first_reading"),
        Sql.optionalDay(row, "last_reading"));
  }
}
