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
import java.util.concurrent.atomic.AtomicReference;

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
      SELECT (SELECT steps FROM change_counter) AS steps, p.*, r.*,
        (SELECT count(*) FROM job WHERE live) AS jobs
      FROM
        (SELECT count(*) AS postings,
          count(*) FILTER (WHERE closed IS NULL) AS open_postings,
          count(DISTINCT job_id) FILTER (WHERE closed IS NULL) AS open_jobs,
          count(DISTINCT employer_id) AS employers FROM posting) p,
        (SELECT count(DISTINCT (source, board)) AS boards,
          min(observed) AS first_reading, max(observed) AS last_reading FROM reading) r
      """;

  private static final String MONTHLY =
      """
      SELECT source, board, max(observed) AS observed FROM reading WHERE complete
      GROUP BY source, board, date_trunc('month', observed)
      ORDER BY source COLLATE "C", board COLLATE "C", observed
      """;

  private final Connections connections;
  private final AtomicReference<Optional<Counted>> counted =
      new AtomicReference<>(Optional.empty());
  private final LatestReading latest = new LatestReading();

  PostgresJobs(Connections connections) {
    this.connections = connections;
  }

  /// Totals, and the step of the store behind which they hold.
  private record Counted(long steps, Totals totals) {}

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
    return connections.read(connection -> {
      Optional<Counted> known = counted.get();
      if (known.isPresent() && known.get().steps() == steps(connection)) {
        return known.get().totals();
      }
      Counted now = count(connection);
      counted.set(Optional.of(now));
      return now.totals();
    });
  }

  private static long steps(Connection connection) throws SQLException {
    String sql = "SELECT steps FROM change_counter";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      return Sql.list(statement, row -> row.getLong(1)).getFirst();
    }
  }

  @Override
  public Optional<LocalDate> lastReading() {
    return connections.read(connection -> latest.day(connection, steps(connection)));
  }

  @Override
  public List<Reading> monthlyReadings() {
    return connections.read(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(MONTHLY)) {
        return Sql.list(
            statement,
            row ->
                new Reading(
                    row.getString("source"), row.getString("board"), Sql.day(row, "observed")));
      }
    });
  }

  private static Counted count(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TOTALS)) {
      return Sql.list(statement, PostgresJobs::counted).getFirst();
    }
  }

  private static Counted counted(ResultSet row) throws SQLException {
    return new Counted(
        row.getLong("steps"),
        new Totals(
            row.getLong("postings"),
            row.getLong("open_postings"),
            row.getLong("jobs"),
            row.getLong("open_jobs"),
            row.getLong("employers"),
            row.getLong("boards"),
            Sql.optionalDay(row, "first_reading"),
            Sql.optionalDay(row, "last_reading")));
  }
}
