package dev.skillexchange.store.postgres;

import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.store.Change;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Loads jobs whole, with their postings and the facts of the lead, by one statement: one
/// consistent view.
final class JobRows {
  private JobRows() {}

  /// The statement for some jobs; its rows are the postings, those of a job behind each other.
  ///
  /// Both inner queries run once for each job, whatever the planner knows of the tables.
  ///
  /// @param chosen a query for id, change, live and ordinal of jobs
  static String sql(String chosen) {
    return """
    SELECT c.id, c.change, c.live,
      p.key, p.url, p.published, p.first_seen, p.last_seen, p.closed,
      p.leads, p.employer, p.title, f.text, f.facts
    FROM (%s) c
    LEFT JOIN LATERAL (
      SELECT key, url, published, first_seen, last_seen, closed, employer, title,
        row_number() OVER (ORDER BY closed IS NOT NULL, key) = 1 AS leads
      FROM posting WHERE job_id = c.id) p ON c.live
    LEFT JOIN LATERAL (
      SELECT text, facts FROM facts WHERE posting = p.key OFFSET 0) f ON p.leads
    ORDER BY c.ordinal, p.key
    """
        .formatted(chosen);
  }

  static List<Change> read(PreparedStatement statement) throws SQLException {
    List<Change> changes = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      Optional<JobBuilder> open = Optional.empty();
      while (row.next()) {
        JobId id = JobId.parse(row.getString("id"));
        if (open.isEmpty() || !open.get().id.equals(id)) {
          open.map(JobBuilder::change).ifPresent(changes::add);
          open = Optional.of(new JobBuilder(id, row.getLong("change"), row.getBoolean("live")));
        }
        open.get().add(row);
      }
      open.map(JobBuilder::change).ifPresent(changes::add);
    }
    return changes;
  }

  static List<Job> jobs(PreparedStatement statement) throws SQLException {
    List<Job> jobs = new ArrayList<>();
    for (Change change : read(statement)) {
      if (change instanceof Change.Put(Job job)) {
        jobs.add(job);
      }
    }
    return jobs;
  }

  /// A job of which some rows were read.
  private static final class JobBuilder {
    private final JobId id;
    private final long change;
    private final boolean live;
    private final List<Job.Member> members = new ArrayList<>();
    private Optional<Lead> lead = Optional.empty();

    private JobBuilder(JobId id, long change, boolean live) {
      this.id = id;
      this.change = change;
      this.live = live;
    }

    /// What the lead posting says for its job.
    private record Lead(String employer, String title, String text, String facts) {}

    private void add(ResultSet row) throws SQLException {
      if (!live) {
        return;
      }
      members.add(
          new Job.Member(
              PostingKey.parse(row.getString("key")),
              Optional.ofNullable(row.getString("url")),
              PostingReader.published(row).map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)),
              PostingRows.sighting(row)));
      if (row.getBoolean("leads")) {
        lead =
            Optional.of(
                new Lead(
                    row.getString("employer"),
                    row.getString("title"),
                    row.getString("text"),
                    row.getString("facts")));
      }
    }

    private Change change() {
      if (!live) {
        return new Change.Gone(id, change);
      }
      Lead says = lead.orElseThrow(() -> new IllegalStateException("job " + id + " has no lead"));
      return new Change.Put(
          new Job(
              id,
              change,
              Employer.named(says.employer()),
              says.title(),
              FactsJson.read(says.facts()),
              says.text(),
              members));
    }
  }
}
