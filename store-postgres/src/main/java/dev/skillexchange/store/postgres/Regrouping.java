package dev.skillexchange.store.postgres;

import dev.skillexchange.group.Grouping;
import dev.skillexchange.group.Grouping.Group;
import dev.skillexchange.group.Signature;
import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What new content of some postings does to the jobs: whole groups, those that the postings were
/// in and those that they come into, are read and grouped anew.
final class Regrouping {
  private final Map<PostingKey, Group> groups = new HashMap<>();
  private final Map<PostingKey, JobId> before = new HashMap<>();
  private final Map<PostingKey, JobId> after;

  private Regrouping(Connection connection, Map<PostingKey, Group> changed, Collection<JobId> jobs)
      throws SQLException {
    if (!changed.isEmpty()) {
      readGroups(connection, changed.values(), jobs);
    }
    groups.putAll(changed);
    after = Grouping.jobs(groups);
  }

  /// @param changed the postings whose content or facts are new, with their groups from now on
  /// @param jobs the jobs that those among them that are stored showed until now
  static Regrouping of(
      Connection connection, Map<PostingKey, Group> changed, Collection<JobId> jobs)
      throws SQLException {
    return new Regrouping(connection, changed, jobs);
  }

  private void readGroups(Connection connection, Collection<Group> into, Collection<JobId> outOf)
      throws SQLException {
    String columns = "SELECT p.key, p.employer_id, p.job_id, f.signature";
    String sql =
        columns
            + " FROM facts f JOIN posting p ON p.key = f.posting WHERE f.signature = ANY (?)"
            + " UNION "
            + columns
            + " FROM posting p JOIN facts f ON f.posting = p.key WHERE p.job_id = ANY (?)";
    List<String> signatures =
        into.stream().map(group -> group.signature().hex()).distinct().toList();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, Sql.texts(connection, signatures));
      statement.setArray(2, Sql.texts(connection, outOf));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          PostingKey key = PostingKey.parse(row.getString("key"));
          EmployerId employer = new EmployerId(row.getString("employer_id"));
          groups.put(key, new Group(employer, new Signature(row.getString("signature"))));
          before.put(key, JobId.parse(row.getString("job_id")));
        }
      }
    }
  }

  /// The job that a changed posting shows from now on.
  JobId jobOf(PostingKey key) {
    JobId job = after.get(key);
    if (job == null) {
      throw new IllegalStateException("posting " + key + " was not grouped");
    }
    return job;
  }

  /// Whether a job has postings from now on; jobs that were not looked at are as before.
  boolean live(JobId id) {
    return id.equals(after.getOrDefault(id.key(), id));
  }

  /// Stores which jobs the stored postings show from now on, and notes the jobs that differ.
  void apply(Connection connection, ChangeNumbers numbers) throws SQLException {
    List<PostingKey> keys = new ArrayList<>();
    List<JobId> jobs = new ArrayList<>();
    for (Map.Entry<PostingKey, JobId> entry : before.entrySet()) {
      PostingKey key = entry.getKey();
      JobId old = entry.getValue();
      JobId now = jobOf(key);
      if (!now.equals(old)) {
        keys.add(key);
        jobs.add(now);
        touch(numbers, old);
        touch(numbers, now);
      }
    }
    if (!keys.isEmpty()) {
      move(connection, keys, jobs);
    }
  }

  /// Notes that a job that was looked at differs.
  void touch(ChangeNumbers numbers, JobId id) {
    Group group = groups.get(id.key());
    if (group == null) {
      throw new IllegalStateException("job " + id + " was not looked at");
    }
    numbers.touch(id, group.employer().slug(), live(id));
  }

  private static void move(Connection connection, List<PostingKey> keys, List<JobId> jobs)
      throws SQLException {
    String sql =
        "UPDATE posting SET job_id = t.job_id"
            + " FROM unnest(?::text[], ?::text[]) AS t (key, job_id) WHERE posting.key = t.key";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, Sql.texts(connection, keys));
      statement.setArray(2, Sql.texts(connection, jobs));
      statement.executeUpdate();
    }
  }
}
