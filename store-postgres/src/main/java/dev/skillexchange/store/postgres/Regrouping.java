package dev.skillexchange.store.postgres;

import dev.skillexchange.group.Grouping;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What new content or new days of some postings do to the jobs: whole blocks are read and grouped
/// anew, those that are touched and those that share a wording with them, and so on until none
/// does.
final class Regrouping {
  private final Map<PostingKey, Grouping.Member> members = new HashMap<>();
  private final Map<PostingKey, JobId> before = new HashMap<>();
  private final Map<PostingKey, JobId> after;

  private Regrouping(
      Connection connection, Touched touched, Map<PostingKey, Grouping.Member> changed)
      throws SQLException {
    read(connection, touched);
    members.putAll(changed);
    after = Grouping.jobs(members, PartingRows.apart(connection));
  }

  /// @param changed the postings whose content or facts are new and not stored yet, as they are
  ///   from now on
  static Regrouping of(
      Connection connection, Touched touched, Map<PostingKey, Grouping.Member> changed)
      throws SQLException {
    return new Regrouping(connection, touched, changed);
  }

  private void read(Connection connection, Touched touched) throws SQLException {
    Set<String> blocks = Set.copyOf(touched.blocks());
    Set<String> wordings = new HashSet<>(touched.wordings());
    Set<String> knownBlocks = new HashSet<>();
    Set<String> knownWordings = new HashSet<>(Set.of(""));
    while (!blocks.isEmpty()) {
      wordings.addAll(readBlocks(connection, blocks));
      knownBlocks.addAll(blocks);
      wordings.removeAll(knownWordings);
      knownWordings.addAll(wordings);
      blocks = new HashSet<>(blocksOf(connection, wordings));
      blocks.removeAll(knownBlocks);
      wordings.clear();
    }
  }

  private static List<String> blocksOf(Connection connection, Collection<String> wordings)
      throws SQLException {
    String sql = "SELECT DISTINCT block FROM facts WHERE wording = ANY (?) AND wording <> ''";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, Sql.texts(connection, wordings));
      return Sql.list(statement, row -> row.getString(1));
    }
  }

  /// Reads the postings of blocks.
  ///
  /// @return their wordings
  private Set<String> readBlocks(Connection connection, Collection<String> blocks)
      throws SQLException {
    Set<String> wordings = new HashSet<>();
    String sql =
        "SELECT p.key, p.employer_id, p.job_id, p.first_seen, p.last_seen, p.closed, f.block,"
            + " f.wording, f.signature"
            + " FROM facts f JOIN posting p ON p.key = f.posting WHERE f.block = ANY (?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, Sql.texts(connection, blocks));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          PostingKey key = PostingKey.parse(row.getString("key"));
          members.put(
              key,
              new Grouping.Member(
                  new EmployerId(row.getString("employer_id")),
                  PostingReader.signature(row),
                  PostingRows.sighting(row)));
          before.put(key, JobId.parse(row.getString("job_id")));
          wordings.add(row.getString("wording"));
        }
      }
    }
    return wordings;
  }

  /// The job that a posting shows from now on.
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
    Grouping.Member member = members.get(id.key());
    if (member == null) {
      throw new IllegalStateException("job " + id + " was not looked at");
    }
    numbers.touch(id, member.employer().slug(), live(id));
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
