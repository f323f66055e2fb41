package dev.skillexchange.store.postgres;

import dev.skillexchange.group.SignatureBytes;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingDigest;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Sighting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The rows of postings and facts: written in bulk, by COPY.
final class PostingRows {
  private static final String POSTING_COLUMNS =
      "key, source, board, employer_id, employer, title, body, body_format, locations, hints, url,"
          + " published, digest, first_seen, last_seen, closed, job_id";
  private static final int POSTING_WIDTH = POSTING_COLUMNS.split(",", -1).length;
  private static final String FACTS_COLUMNS =
      "posting, edition, block, wording, signature, facts, text";
  private static final int FACTS_WIDTH = FACTS_COLUMNS.split(",", -1).length;

  private PostingRows() {}

  /// A whole row of a posting, with its facts.
  record Row(DerivedPosting content, PostingDigest digest, Sighting sighting, JobId job) {}

  static void insert(Connection connection, Collection<Row> rows) throws SQLException {
    if (!rows.isEmpty()) {
      copyPostings(connection, "posting", rows);
      copyFacts(connection, "facts", rows.stream().map(row -> row.content().facts()).toList());
    }
  }

  /// Puts rows in the place of those with the same keys.
  static void replace(Connection connection, Collection<Row> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    arriving(connection, "posting");
    copyPostings(connection, "arriving_posting", rows);
    replaceFrom(connection, "posting", "key", POSTING_COLUMNS);
    arriving(connection, "facts");
    copyFacts(
        connection, "arriving_facts", rows.stream().map(row -> row.content().facts()).toList());
    replaceFrom(connection, "facts", "posting", FACTS_COLUMNS);
  }

  /// A table of the transaction's own, with the columns of another.
  private static void arriving(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TEMPORARY TABLE arriving_%1$s (LIKE %1$s INCLUDING STORAGE INCLUDING COMPRESSION)"
                  .formatted(table)
              + " ON COMMIT DROP");
    }
  }

  private static void replaceFrom(Connection connection, String table, String key, String columns)
      throws SQLException {
    String assignments =
        Arrays.stream(columns.split(", ", -1))
            .filter(column -> !column.equals(key))
            .map(column -> column + " = a." + column)
            .collect(Collectors.joining(", "));
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE %1$s SET %2$s FROM arriving_%1$s a WHERE %1$s.%3$s = a.%3$s"
              .formatted(table, assignments, key));
    }
  }

  /// Puts facts in the place of those of the same postings.
  ///
  /// @return the postings whose facts, text or signature differ from before
  static List<PostingKey> replaceFacts(Connection connection, Collection<DerivedPosting.Facts> rows)
      throws SQLException {
    arriving(connection, "facts");
    copyFacts(connection, "arriving_facts", rows);
    String sql =
        "SELECT posting FROM facts f JOIN arriving_facts a USING (posting)"
            + " WHERE (f.block, f.wording, f.signature, f.facts, f.text) IS DISTINCT FROM"
            + " (a.block, a.wording, a.signature, a.facts, a.text)";
    List<PostingKey> differing;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      differing = Sql.list(statement, row -> PostingKey.parse(row.getString(1)));
    }
    replaceFrom(connection, "facts", "posting", FACTS_COLUMNS);
    return differing;
  }

  private static void copyPostings(Connection connection, String table, Collection<Row> rows)
      throws SQLException {
    try (BinaryCopy copy = BinaryCopy.into(connection, table, POSTING_COLUMNS)) {
      for (Row row : rows) {
        copy.row(POSTING_WIDTH);
        copyPosting(copy, row);
      }
      copy.end();
    }
  }

  private static void copyPosting(BinaryCopy copy, Row row) {
    Posting posting = row.content().posting();
    copy.text(posting.key().toString());
    copy.text(posting.key().source());
    copy.text(posting.key().board());
    copy.text(row.content().employer().slug());
    copy.text(posting.employer());
    copy.text(posting.title());
    copy.text(posting.body().content());
    copy.text(posting.body().format().name());
    copy.texts(posting.locations());
    copy.json(HintsJson.write(posting.hints()));
    copy.optional(posting.url());
    copy.time(posting.published());
    copy.bytes(row.digest().bytes());
    copy.date(row.sighting().firstSeen());
    copy.date(row.sighting().lastSeen());
    copy.date(row.sighting().closed());
    copy.text(row.job().toString());
  }

  private static void copyFacts(
      Connection connection, String table, Collection<DerivedPosting.Facts> rows)
      throws SQLException {
    try (BinaryCopy copy = BinaryCopy.into(connection, table, FACTS_COLUMNS)) {
      for (DerivedPosting.Facts row : rows) {
        copy.row(FACTS_WIDTH);
        copy.text(row.posting().toString());
        copy.text(row.edition());
        copy.text(row.block());
        copy.text(row.wording());
        copy.bytes(SignatureBytes.of(row.signature()));
        copy.json(row.json());
        copy.text(row.text());
      }
      copy.end();
    }
  }

  static Sighting sighting(ResultSet row) throws SQLException {
    return new Sighting(
        Sql.day(row, "first_seen"), Sql.day(row, "last_seen"), Sql.optionalDay(row, "closed"));
  }

  /// Sets the days that stored postings were seen.
  static void see(Connection connection, Map<PostingKey, Sighting> sightings) throws SQLException {
    if (sightings.isEmpty()) {
      return;
    }
    String sql =
        "UPDATE posting SET first_seen = t.first_seen, last_seen = t.last_seen, closed = t.closed"
            + " FROM unnest(?::text[], ?::date[], ?::date[], ?::date[])"
            + " AS t (key, first_seen, last_seen, closed) WHERE posting.key = t.key";
    List<Sighting> days = List.copyOf(sightings.values());
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, Sql.texts(connection, sightings.keySet()));
      statement.setArray(
          2, Sql.days(connection, days.stream().map(Sighting::firstSeen).map(Optional::of)));
      statement.setArray(
          3, Sql.days(connection, days.stream().map(Sighting::lastSeen).map(Optional::of)));
      statement.setArray(4, Sql.days(connection, days.stream().map(Sighting::closed)));
      statement.executeUpdate();
    }
  }

  /// Closes the postings of a board that were last seen before a day and not closed before it.
  ///
  /// @param blocks takes the blocks of those postings
  /// @return how many had been open
  static long close(
      Connection connection,
      Board board,
      LocalDate day,
      ChangeNumbers numbers,
      Collection<String> blocks)
      throws SQLException {
    String sql =
        "WITH missing AS (SELECT key, job_id, employer_id, closed FROM posting"
            + " WHERE key >= ? AND key < ? AND last_seen < ? AND (closed IS NULL OR closed > ?)),"
            + " closing AS (UPDATE posting SET closed = ? FROM missing"
            + " WHERE posting.key = missing.key)"
            + " SELECT job_id, employer_id, block, count(*) FILTER (WHERE closed IS NULL) AS opened"
            + " FROM missing JOIN facts f ON f.posting = key GROUP BY job_id, employer_id, block";
    long closed = 0;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, board.lowestKey());
      statement.setString(2, board.behindKeys());
      for (int parameter = 3; parameter <= 5; parameter++) {
        statement.setDate(parameter, Sql.date(day));
      }
      for (ClosedJob job : Sql.list(statement, ClosedJob::of)) {
        numbers.touch(job.id(), job.employerId(), true);
        blocks.add(job.block());
        closed += job.postings();
      }
    }
    return closed;
  }

  /// A job some postings of which were closed.
  private record ClosedJob(JobId id, String employerId, String block, long postings) {
    private static ClosedJob of(ResultSet row) throws SQLException {
      return new ClosedJob(
          JobId.parse(row.getString("job_id")),
          row.getString("employer_id"),
          row.getString("block"),
          row.getLong("opened"));
    }
  }
}
