package dev.skillexchange.store.postgres;

import dev.skillexchange.extract.Deriver;
import dev.skillexchange.group.Grouping;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingDigest;
import dev.skillexchange.job.PostingKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A batch of postings whose facts another edition made: read and derived without any lock, then
/// put in place by one transaction, but for those that a writer changed or derived meanwhile.
final class DeriveStep {
  private final Deriver deriver;
  private final Map<PostingKey, Outdated> outdated = new HashMap<>();
  private List<DerivedPosting> derived = List.of();

  DeriveStep(Deriver deriver) {
    this.deriver = deriver;
  }

  /// A posting with facts of another edition.
  private record Outdated(Posting posting, PostingDigest digest) {
    private static Outdated of(ResultSet row) throws SQLException {
      return new Outdated(
          PostingReader.posting(row), PostingDigest.ofBytes(row.getBytes("digest")));
    }
  }

  /// Reads and derives a batch.
  ///
  /// @return whether there is any
  boolean prepare(Connection connection, int limit) throws SQLException {
    read(connection, "<", limit);
    if (outdated.size() < limit) {
      read(connection, ">", limit - outdated.size());
    }
    derived =
        outdated.values().parallelStream()
            .map(one -> DerivedPosting.by(deriver, one.posting()))
            .toList();
    return !derived.isEmpty();
  }

  /// Reads those whose edition is on one side of the deriver's, so that an index finds them.
  private void read(Connection connection, String side, int limit) throws SQLException {
    String sql =
        "SELECT p.digest, "
            + PostingReader.CONTENT
            + " FROM (SELECT posting FROM facts WHERE edition "
            + side
            + " ? LIMIT ?) f JOIN posting p ON p.key = f.posting";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, deriver.edition());
      statement.setInt(2, limit);
      for (Outdated one : Sql.list(statement, Outdated::of)) {
        outdated.put(one.posting().key(), one);
      }
    }
  }

  /// Puts the facts in place, in the transaction of the connection.
  ///
  /// @return how many
  long write(Connection connection) throws SQLException {
    ChangeNumbers numbers = ChangeNumbers.lock(connection);
    Map<PostingKey, KnownPosting> known = KnownPosting.of(connection, outdated.keySet());
    List<DerivedPosting> current =
        derived.stream().filter(one -> isCurrent(one.key(), known)).toList();
    List<PostingKey> differing =
        PostingRows.replaceFacts(connection, current.stream().map(DerivedPosting::facts).toList());
    regroup(connection, current, differing, known, numbers);
    numbers.assign();
    return current.size();
  }

  private boolean isCurrent(PostingKey key, Map<PostingKey, KnownPosting> known) {
    Outdated read = outdated.get(key);
    KnownPosting stored = known.get(key);
    return read != null && stored != null && read.digest().equals(stored.digest());
  }

  /// Groups all of them anew, also those that differ in nothing: the rule of grouping may be
  /// another.
  private static void regroup(
      Connection connection,
      List<DerivedPosting> current,
      List<PostingKey> differing,
      Map<PostingKey, KnownPosting> known,
      ChangeNumbers numbers)
      throws SQLException {
    Touched touched = Touched.nothing();
    for (DerivedPosting one : current) {
      touched.add(one.facts());
      touched.add(stored(known, one.key()));
    }
    Map<PostingKey, Grouping.Member> members = new HashMap<>();
    current.forEach(one -> members.put(one.key(), one.member(stored(known, one.key()).sighting())));
    Regrouping regrouping = Regrouping.of(connection, touched, members);
    regrouping.apply(connection, numbers);
    differing.forEach(key -> regrouping.touch(numbers, regrouping.jobOf(key)));
  }

  private static KnownPosting stored(Map<PostingKey, KnownPosting> known, PostingKey key) {
    KnownPosting stored = known.get(key);
    if (stored == null) {
      throw new IllegalStateException("posting " + key + " is not stored");
    }
    return stored;
  }
}
