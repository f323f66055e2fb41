package dev.skillexchange.store.postgres;

import dev.skillexchange.extract.Derived;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Facts;
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
import java.util.Map;
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
    return sql(chosen, "NULL::text");
  }

  /// The same but without text and facts of some postings, whose [marks][FreshFacts#MARK] are its
  /// last parameter.
  static String sqlWithoutFresh(String chosen) {
    return sql(
        chosen, "CASE WHEN " + FreshFacts.MARK + " = ANY (?) THEN " + FreshFacts.MARK + " END");
  }

  private static String sql(String chosen, String fresh) {
    return """
    SELECT c.id, c.change, c.live,
      p.key, p.url, p.published, p.first_seen, p.last_seen, p.closed,
      p.leads, p.employer, p.title, f.fresh,
      CASE WHEN f.fresh IS NULL THEN f.text END AS text,
      CASE WHEN f.fresh IS NULL THEN f.facts END AS facts
    FROM (%s) c
    LEFT JOIN LATERAL (
      SELECT key, url, published, first_seen, last_seen, closed, employer, title, digest,
        row_number() OVER (ORDER BY closed IS NOT NULL, key) = 1 AS leads
      FROM posting WHERE job_id = c.id) p ON c.live
    LEFT JOIN LATERAL (
      SELECT f.text, f.facts, %s AS fresh
      FROM facts f WHERE f.posting = p.key OFFSET 0) f ON p.leads
    ORDER BY c.ordinal, p.key
    """
        .formatted(chosen, fresh);
  }

  static List<Job> jobs(PreparedStatement statement) throws SQLException {
    List<Job> jobs = new ArrayList<>();
    for (Change change : changes(statement, Map.of())) {
      if (change instanceof Change.Put(Job job)) {
        jobs.add(job);
      }
    }
    return jobs;
  }

  /// @param fresh what the statement was told to leave out, by its mark
  static List<Change> changes(PreparedStatement statement, Map<String, Derived> fresh)
      throws SQLException {
    List<Change> changes = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      Optional<JobBuilder> open = Optional.empty();
      while (row.next()) {
        JobId id = JobId.parse(row.getString("id"));
        if (open.isEmpty() || !open.get().id.equals(id)) {
          open.map(JobBuilder::change).ifPresent(changes::add);
          open =
              Optional.of(new JobBuilder(id, row.getLong("change"), row.getBoolean("live"), fresh));
        }
        open.get().add(row);
      }
      open.map(JobBuilder::change).ifPresent(changes::add);
    }
    return changes;
  }

  /// A job of which some rows were read.
  private static final class JobBuilder {
    private final JobId id;
    private final long change;
    private final boolean live;
    private final Map<String, Derived> fresh;
    private final List<Job.Member> members = new ArrayList<>();
    private Optional<Lead> lead = Optional.empty();

    private JobBuilder(JobId id, long change, boolean live, Map<String, Derived> fresh) {
      this.id = id;
      this.change = change;
      this.live = live;
      this.fresh = fresh;
    }

    /// What the lead posting says for its job.
    private record Lead(String employer, String title, String text, Facts facts) {}

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
        lead = Optional.of(lead(row));
      }
    }

    private Lead lead(ResultSet row) throws SQLException {
      String employer = row.getString("employer");
      String title = row.getString("title");
      Derived derived = fresh.get(String.valueOf(row.getString("fresh")));
      return derived != null
          ? new Lead(employer, title, derived.text(), derived.facts())
          : new Lead(
              employer, title, row.getString("text"), FactsJson.read(row.getString("facts")));
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
              says.facts(),
              says.text(),
              members));
    }
  }
}
