package dev.skillexchange.store.postgres;

import dev.skillexchange.extract.Derived;
import dev.skillexchange.group.Signature;
import dev.skillexchange.group.SignatureBytes;
import dev.skillexchange.group.SignatureWriter;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.store.StoredPosting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads postings back as they were written.
final class PostingReader {
  /// The columns of a posting's content, from `posting p`.
  static final String CONTENT =
      "p.key, p.employer, p.title, p.body, p.body_format, p.locations, p.hints, p.url, p.published";

  private PostingReader() {}

  static Posting posting(ResultSet row) throws SQLException {
    return new Posting(
        PostingKey.parse(row.getString("key")),
        row.getString("employer"),
        row.getString("title"),
        new Posting.Body(
            row.getString("body"), Posting.Body.Format.valueOf(row.getString("body_format"))),
        locations(row),
        HintsJson.read(row.getString("hints")),
        Optional.ofNullable(row.getString("url")),
        published(row));
  }

  private static List<String> locations(ResultSet row) throws SQLException {
    return Arrays.stream((Object[]) row.getArray("locations").getArray())
        .map(String::valueOf)
        .toList();
  }

  static Optional<Instant> published(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getObject("published", OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  /// The signature of a row of facts. Where an older program wrote none, the block it wrote holds
  /// postings with the same words, and nothing else is known.
  static Signature signature(ResultSet row) throws SQLException {
    byte[] kept = row.getBytes("signature");
    if (kept.length > 0) {
      return SignatureBytes.read(kept);
    }
    SignatureWriter none = new SignatureWriter();
    none.titleWord(row.getString("block"));
    return none.signature();
  }

  static StoredPosting stored(ResultSet row) throws SQLException {
    return new StoredPosting(
        posting(row),
        PostingRows.sighting(row),
        new Derived(row.getString("text"), FactsJson.read(row.getString("facts")), signature(row)),
        JobId.parse(row.getString("job_id")));
  }
}
